### 哪里没成功，文字怎么样了，以及怎么办。

error-tab = 再看一下
error-heading = 没有成功
error-go = 去那个框
error-to-home = 去首页

error-unexpected = 我们这边出了问题。如果你正在发送文字，请重新加载这一页：文字只会发送一次。
error-not-found = 没有这个页面，或者它已经不在了。
error-method = 这个地址不能这样打开。请从首页进入。
error-too-large = 你发送的内容超过{ $limit } KB，没有保存任何内容。请分成几条留言，每条最多20000个字符。

error-empty = 还没有留言。写几个字，再发送。
error-too-long = { $over ->
   *[other] 多了{ $over }个字符：最多{ $limit }个。你的文字在下面：请缩短，或分成两条留言发送。
}
error-code-in-text = 你的文字里有一个对话的访问码。请去掉这些数字：看到的人可能打开一切。你的文字在下面。
error-choice = 列表里的一个选项已经没有了。你的文字在下面：请再选一次，或留在列表的第一项。

error-code-length = { $count ->
    [0] 还没有访问码。请输入20个数字。
   *[other] 访问码有20个数字，这里有{ $count }个。请和你的纸对一对。
}
error-code-slip = 有一个数字抄错了，或两个数字换了位置。请和你的纸对一对。
error-code-unknown = 这个访问码打不开任何对话。请把每个数字和你的纸对一对。如果都对，那就是对话已删除，或已过期。
error-another-open = 这个浏览器里开着另一个对话。可以留着它，或在这里关闭它，再打开这个访问码的对话。

error-stamp-expired = 这个表格开着超过12小时了，你的留言没有发送。它在下面：按一次就能发送。
error-stamp-tampered = 这个表格已失效，你的留言没有发送。它在下面：按一次就能发送。
error-stamp-burnt = 这个表格属于一个已关闭或已删除的对话。你的文字在下面：按一次，就作为新留言发送，并得到新的访问码。
error-already-received = 你的留言已经收到。请用访问码打开对话。

error-foreign-site = 这次发送来自另一个网站的页面，所以什么都没有发送。你输入的内容在下面：再看一遍，然后再按一次。
error-content-type = 收到的表格格式不明，所以什么都没有发送。你输入的内容在下面：请再按一次。
error-token = 这个页面太旧了，所以什么都没有发送。你输入的内容在下面：请再按一次。
error-slow-down = { $seconds ->
   *[other] 现在有很多留言。你的留言在下面：等{ $seconds }秒，再按一次。
}
error-try-later = 短时间内试了很多次。你输入的内容都没有丢：请十分钟后再试。
error-full = 团队收到了很多留言。你的留言在下面，还没有发送：请十分钟后再试。
error-busy = 网站现在很忙。你输入的内容都没有丢：请再按一次。
error-store-down = 现在没法打开。你输入的内容都没有丢：请一分钟后再试。
error-database-busy = 网站现在很忙。你输入的内容都没有丢：请再按一次。
error-database-down = 网站现在没法保存。你输入的内容在下面，还没有发送：请过几分钟再试。
error-visit-ended = 你的访问已关闭。如果你写了文字，它在下面：输入访问码就能继续。
error-gone = 这个对话已经不在了：它已删除，或已过期。如果你写了文字，它在下面：请复制到一条新留言里。
error-nobody = 现在没有团队能看留言。你输入的内容都没有丢：请晚些再试。
