### 回来、阅读、回复、删除。

conversation-tab = 继续

open-title = 看回复
open-code = 你的访问码
open-code-hint = 20个数字。可以粘贴，也可以输入，有没有空格都行。
open-kept = 你的文字
open-kept-hint = 还没有发送。输入访问码，再点发送。
open-open = 打开对话
open-send = 打开并发送文字
open-replace = 关闭那个，打开这个
open-stay = 留在已打开的对话
open-lost = 访问码丢了？
open-lost-what = 谁也找不回它。你可以重新开始：新留言不会和旧的连起来。

thread-title = 你的对话
thread-organisation = 谁看、谁回复：{ $organisation }
thread-older = 更早的留言
thread-newest = 最新的留言
thread-frame = 留言
thread-waiting = 预计回复的日子：{ $day }
thread-message = 你的回复
thread-send = 发送回复
thread-leave = 在这里关闭对话
thread-leave-what = 对话没有删除：用访问码可以再打开。
thread-code = 再看我的访问码
thread-keep = 如果没有新留言，这个对话会在这一天之后删除：{ $day }
thread-erase = 永久删除

frame-ended = 你的访问已关闭。
frame-open = 用访问码打开
frame-all = 看全部
frame-none = 还没有留言。
frame-again = 看看有没有新的

erase-tab = 删除
erase-title = 为所有人删除这个对话？
erase-messages = 所有留言都会从网站消失，包括你的留言和回复。
erase-code = 你的访问码什么都打不开了。
erase-no-way-back = 谁也没法让它们回来，我们也不行。
erase-copies = 备份里还有加密的残余。最后一份备份在14天内销毁。
erase-remains = 每月的总数会保留，里面没有你写的任何一个字。
erase-do = 永久删除
erase-keep = 保留对话

gone-left = 对话在这里已关闭
gone-left-what = 没有访问码，这个浏览器就打不开它了。留言还在。
gone-erased = 对话已删除
gone-erased-what = 它已离开网站。最后一份备份在14天内销毁。
gone-history = 浏览器的记录里，仍有这个网站的名字和页面的编号。
