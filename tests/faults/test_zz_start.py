import time
def test_start(serve, database_url):
    t=time.monotonic(); r=serve(database_url); print("first", time.monotonic()-t)
    for _ in range(4):
        t=time.monotonic(); r.server.kill(); t2=time.monotonic(); r.server.start(); print("kill", t2-t, "start", time.monotonic()-t2)
    print(r.log[:3000])
