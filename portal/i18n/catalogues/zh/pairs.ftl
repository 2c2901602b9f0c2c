### 两种语言并排：一种给帮忙的人，一种给得到帮助的人。

pairs-tab = 两种语言
pairs-title = 两种语言并排看
pairs-lead = 两个人一起看。选一个页面和两种语言。
pairs-page = 页面
pairs-first = 第一种语言
pairs-second = 第二种语言
pairs-show = 显示
pairs-rest = 接下来
pairs-lacks = 这个页面还没有这两种语言。请另选一个，或问社工团队。
