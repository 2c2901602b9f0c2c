### 阅读的页面。

home-tab = 首页
home-title = 健康、安全、权利。不用说你是谁。
home-lead = 看一看，问一问，想回来就回来。免费，不用名字，不用账号。
home-read = 阅读

section-urgent-title = 紧急情况
section-urgent-summary = 现在怎么做，按顺序
section-health-title = 健康
section-health-summary = 检测、治疗、安全套
section-protection-title = 安全
section-protection-summary = 第一次联系、网上、警察
section-rights-title = 权利和证件
section-rights-summary = 法律、看病、办手续
section-mind-title = 好好生活
section-mind-summary = 心情、毒品、换工作
section-guides-title = 指南
section-guides-summary = 一件事，从头到尾
section-directory-title = 你附近的地址
section-directory-summary = 谁能帮忙，在哪里，什么时候
section-about-title = 关于这个网站
section-about-summary = 保护什么、怎么写信、我们是谁

page-contents = 本页内容
page-unsure-sample = 虚线。
page-unsure = 这句话还要由专业人员确认。照着做之前，请问医生、律师或社工团队。
page-draft = 尚未经专业人员核对。
page-machine = 机器翻译。译文可能比法语页面旧。
page-french = 法语页面
page-checked = 核对日期：{ $day }
page-sources = 这些内容的来源
page-next = 也可以看

missing-title = 这一页还没有翻译
missing-lead = 它有法语版。你也可以用自己的语言提问。
missing-french = 看法语版
missing-ask = 社工团队在这里回复你

not-found-tab = 没有找到
not-found-title = 没有这个页面
not-found-lead = 地址可能抄错了。页面的编号是一个字母加两个数字。
not-found-home = 去首页
not-found-home-what = 所有可以阅读的页面
not-found-ask = 向社工团队提问
