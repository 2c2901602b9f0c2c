### ค้นหาหน้าด้วยคำ และรายการของทุกหน้า

search-tab = ค้นหา
search-title = ค้นหาหน้า
search-hint = คำเดียวก็พอ สะกดผิดก็ได้ เว็บนี้ไม่เก็บสิ่งที่คุณพิมพ์
search-box = คำของคุณ
search-go = ค้นหา
search-found = หน้าที่พบ
search-none = ไม่พบหน้าสำหรับคำเหล่านี้
search-none-what = ลองคำอื่น เลือกจากรายการของทุกหน้า หรือถามทีมนักสังคมสงเคราะห์
search-others = ในภาษาอื่น
search-language = ภาษา: { $language }
search-list = ทุกหน้า เรียงตามตัวอักษร
