### 每一页都有的内容，以及几个页面共用的词。

skip = 跳到正文
leave = 离开
languages = 用其他语言阅读

crumbs = 路径

foot-112 = 危险、救护车、消防
foot-101 = 紧急情况找警察
foot-poison = 中毒咨询中心
foot-trafficking = 人口贩运和剥削
foot-private = 这个网站能保护什么，不能保护什么
foot-contact = 写信给社工团队
foot-code = 本页编号：
foot-code-use = 你可以在电话里说，或写在纸上。

urgent-title = 紧急情况
urgent-now = 现在有危险？请打：
urgent-wait-not = 不要等我们回复。打电话，或看看现在马上怎么做。
urgent-u34 = 安全套破了或滑掉了
urgent-u35 = 遭到性侵之后
urgent-u36 = 有人叫不醒
urgent-u37 = 有人威胁你，或把你关起来
urgent-u38 = 有人威胁要公开你的照片或视频

talk-title = 找人谈谈
talk-what = 社工团队的一个人会看你的留言，并在这里回复。免费，不用名字，不用账号。用访问码可以回来看回复。
talk-write = 写留言
talk-code = 我有访问码

mark-why = 为什么有这条虚线？

day-today = 今天
day-yesterday = 昨天

message-from-you = 你
message-from-staff = 社工团队

## 可以谈的事。
topic-health = 健康
topic-violence = 暴力、威胁
topic-work = 工作和法律
topic-papers = 证件
topic-money = 钱和住处
topic-mind = 心情
topic-other = 其他

region-antwerp = 安特卫普（Antwerpen）
region-brussels = 布鲁塞尔（Brussel／Bruxelles）
region-east-flanders = 东佛兰德（Oost-Vlaanderen）
region-flemish-brabant = 佛兰德布拉班特（Vlaams-Brabant）
region-hainaut = 埃诺（Hainaut）
region-liege = 列日（Liège）
region-limburg = 林堡（Limburg）
region-luxembourg-province = 卢森堡省（Luxembourg）
region-namur = 那慕尔（Namur）
region-walloon-brabant = 瓦隆布拉班特（Brabant wallon）
region-west-flanders = 西佛兰德（West-Vlaanderen）
region-luxembourg = 卢森堡（国家）
region-elsewhere = 其他地方
