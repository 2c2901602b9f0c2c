### 地址：谁能帮忙，在哪里，什么时候。名称和街道不翻译。

day-tomorrow = 明天

services-tab = 地址
services-title = 找一个地址
services-lead = 选一个地区，或用下面的框搜索。
services-regions = 按地区
services-everywhere = 任何地方，打电话或上网
services-count = 地址数量：{ $count }
services-search = 搜索
services-region = 地区或城市
services-any-region = 所有地区
services-need = 什么事
services-any-need = 全部
services-audience = 为谁
services-any-audience = 所有人
services-language = 语言
services-any-language = 所有语言
services-open-now = 现在开门
services-show = 显示
services-found = 找到的地址：{ $count }
services-none = 没有地址符合全部条件。去掉一个条件，或问社工团队。
services-open-note = “现在开门”只按已确认的时间显示。

service-towns = 城市：{ $towns }
service-needs = 什么事
service-audience = 为谁
service-languages = 语言
service-phone = 电话
service-mail = 电子邮件
service-web = 网站
service-place = 地址
service-map = 在{ $site }上查看
service-checked = 核对日期：{ $day }
service-abolitionist = 这个协会希望性工作不再存在。它也帮助想继续做、并且安全生活的人。
service-unsure = 有待确认：请先问一问。
service-call-trace = 打过的电话会留在这部手机的通话记录里，常常也在话费账单上。你可以删除通话记录，不能删除账单。
service-holidays = 在比利时以外，公共假日可能改变这些时间。
service-span = { $first }到{ $last }
service-days = { $first }到{ $last }
service-always = 每天，白天夜里
service-open = 现在开门，直到{ $time }
service-open-always = 白天夜里都开门
service-opens = 关门。下次开门：{ $day }，{ $time }
service-unknown = 时间不详：请先打电话。

## 来做什么。
need-testing = 检测
need-prep = PrEP、PEP、HIV
need-care = 看病
need-vaccines = 疫苗
need-contraception = 避孕、怀孕
need-assault = 遭到性侵之后
need-violence = 暴力、威胁
need-legal = 法律、合同、报案
need-papers = 证件、居留
need-social = 钱、住处、办手续
need-mind = 心情
need-drugs = 酒、毒品
need-trafficking = 人口贩运、剥削
need-community = 见面、互相帮助
need-listen = 有人倾听
need-online = 影像、网上勒索

audience-women = 女性
audience-men = 男性
audience-trans = 跨性别者
audience-migrants = 移民
audience-lgbt = LGBT人士
audience-hiv = HIV感染者
audience-drugs = 使用毒品的人
audience-youth = 年轻人

flag-free = 免费
flag-anonymous = 匿名
flag-no-papers = 不用出示证件
flag-no-appointment = 不用预约
flag-not-on-bill = 不在话费账单上
