### 指南：问题，以及每个回答下面该怎么做。

guide-how = 点符合你情况的回答。你的回答不会发送到任何地方。

clock-risk = 发生风险的日子
clock-until = 最后一天，同一时间
clock-day = 哪一天？
clock-hour = 大约几点？
clock-earlier = 更早
clock-left = 剩下的小时：
clock-end = 最晚：
clock-go = 现在就去。不要等到最后一个小时。
clock-near = 快到时限了。现在就去。
clock-over = 时限过了。还是要打电话，并在这里往下看。
clock-later = 这个时间还没到。请另选一个。
clock-forget = 你离开这一页，它就会忘记你的选择。
