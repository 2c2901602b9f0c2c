### 写信，以及显示访问码的页面。

contact-tab = 写信
contact-title = 写信给我们，不用说你是谁
contact-lead = 只有留言是必需的。用你想用的语言写。
contact-nobody = 你有危险？现在就打：
contact-before = 写之前
contact-who = 谁会看：
contact-who-what = 只有一个机构的团队。你可以在下面选，不选的话，网站会挑合适的一个。
contact-days = 回复的日子：{ $days }
contact-when = 回复
contact-when-what = 会在这里写的日子到。下一页会写哪天来看。
contact-not = 不要写
contact-not-what = 你的全名、地址，也不要写你在广告里用的昵称或号码。
contact-code = 你的访问码。
contact-code-what = 发送后，你会得到20个数字。这是看到回复的唯一方法：请准备一张纸。
contact-empty = 如果你返回上一页，
contact-empty-what = 框会是空的。这样，下一个拿到这个设备的人就看不到你写的话。

contact-message = 你的留言
contact-limit = 最多{ $limit }个字符。
contact-more = 添加主题、地区、机构或昵称
contact-topic = 主题
contact-topic-none = 我不选
contact-region = 地区
contact-region-none = 我不说
contact-organisation = 让谁看
contact-organisation-none = 替我选
contact-organisation-kept = 你选的那个
contact-nickname = 昵称
contact-nickname-hint = 团队可以用来称呼你的词。用一个你在别处从没用过的。
contact-send = 发送留言
contact-send-again = 再发送一次

code-tab = 要记下来的
code-label = 你的访问码
code-title-first = 已发送。这是你的访问码。
code-title-again = 这是你的访问码
code-only-way = 这是看到回复的唯一方法。谁也找不回它，我们也不行。
code-how = 像电话号码一样写在纸上。不要给任何人：有了它，就能看到一切、删掉一切。
code-written = 我记好了
code-when = 什么时候来看
code-organisation = 谁看你的留言：{ $organisation }
code-look = 再来看的日子：{ $day }
code-no-word = 我们没法通知你：我们没有你的号码，也没有地址。
code-keep = 用别的方法保存访问码
code-print = 用浏览器的菜单打印这一页：纸上只有访问码，没有别的。
code-qr = 访问码的图片
code-qr-what = 这张图片里只有20个数字，没有别的。手机里的照片常常会自动传到网上：纸更安全。
code-leave = 最上面的“离开”按钮，会在这个浏览器里关闭你的对话。之后，只有访问码能再打开它。

received-title = 你的留言已经收到
received-lead = 它没有发送两次。想看回复，请用访问码打开对话。
received-no-code = 访问码不再在这里显示，免得别人看到。你没有记下来？请写一条新留言。
received-open = 用访问码打开
received-new = 写新留言
