### 用词找页面，以及所有页面的列表。

search-tab = 搜索
search-title = 找页面
search-hint = 一个词就够，打错字也没关系。网站不保存你输入的内容。
search-box = 你的词
search-go = 搜索
search-found = 找到的页面
search-none = 没有找到和这些词有关的页面。
search-none-what = 换一个词，从所有页面的列表里选，或问社工团队。
search-others = 其他语言
search-language = 语言：{ $language }
search-list = 所有页面，从A到Z
