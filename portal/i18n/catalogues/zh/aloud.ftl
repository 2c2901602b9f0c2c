### 用设备上的声音朗读页面。

aloud-read = 朗读
aloud-pause = 暂停
aloud-on = 继续
aloud-stop = 停止
aloud-note = 由这个设备上的声音朗读，旁边的人可能听到。我们只用注明留在设备上的声音。这一点我们没法核实。
