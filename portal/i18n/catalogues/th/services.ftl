### ที่อยู่: ใครช่วย ที่ไหน เมื่อไร ชื่อและถนนไม่แปล

day-tomorrow = พรุ่งนี้

services-tab = ที่อยู่
services-title = หาที่ช่วยเหลือ
services-lead = เลือกพื้นที่ หรือค้นหาด้วยช่องด้านล่าง
services-regions = ตามพื้นที่
services-everywhere = ทุกที่ ทางโทรศัพท์หรือออนไลน์
services-count = จำนวนที่อยู่: { $count }
services-search = ค้นหา
services-region = พื้นที่หรือเมือง
services-any-region = ทุกพื้นที่
services-need = เรื่องอะไร
services-any-need = ทุกเรื่อง
services-audience = สำหรับใคร
services-any-audience = ทุกคน
services-language = ภาษา
services-any-language = ทุกภาษา
services-open-now = เปิดอยู่ตอนนี้
services-show = แสดง
services-found = จำนวนที่อยู่ที่พบ: { $count }
services-none = ไม่มีที่อยู่ที่ตรงกับทั้งหมดนี้ เอาตัวเลือกออกหนึ่งข้อ หรือถามทีมนักสังคมสงเคราะห์
services-open-note = “เปิดอยู่ตอนนี้” แสดงเฉพาะเวลาที่ยืนยันแล้ว

service-towns = เมือง: { $towns }
service-needs = ช่วยเรื่อง
service-audience = สำหรับใคร
service-languages = ภาษา
service-phone = โทรศัพท์
service-mail = อีเมล
service-web = เว็บไซต์
service-place = ที่อยู่
service-map = ดูบน { $site }
service-checked = ตรวจสอบเมื่อ: { $day }
service-abolitionist = สมาคมนี้อยากให้งานบริการทางเพศหมดไป แต่ก็ช่วยคนที่อยากทำงานต่อและอยู่อย่างปลอดภัยด้วย
service-unsure = ยังไม่ยืนยัน ถามก่อน
service-call-trace = การโทรจะอยู่ในประวัติการโทรของเครื่องนี้ และมักอยู่ในใบแจ้งค่าโทรศัพท์ คุณลบประวัติการโทรได้ แต่ลบใบแจ้งไม่ได้
service-holidays = นอกประเทศเบลเยียม วันหยุดราชการอาจเปลี่ยนเวลาเหล่านี้
service-span = ตั้งแต่ { $first } ถึง { $last }
service-days = { $first } ถึง { $last }
service-always = ทั้งวันทั้งคืน ทุกวัน
service-open = เปิดอยู่ ถึง { $time }
service-open-always = เปิดทั้งวันทั้งคืน
service-opens = ปิดอยู่ จะเปิด: { $day }, { $time }
service-unknown = ไม่ทราบเวลา โทรถามก่อน

## มาหาด้วยเรื่องอะไร
need-testing = การตรวจ
need-prep = เพร็พ เป๊ป เอชไอวี (PrEP, PEP, HIV)
need-care = การรักษา
need-vaccines = วัคซีน
need-contraception = การคุมกำเนิด การตั้งครรภ์
need-assault = หลังถูกล่วงละเมิดทางเพศ
need-violence = ความรุนแรง การข่มขู่
need-legal = กฎหมาย สัญญา การแจ้งความ
need-papers = เอกสาร การพำนัก
need-social = เงิน ที่พัก การติดต่อราชการ
need-mind = ความรู้สึกและจิตใจ
need-drugs = แอลกอฮอล์ สารเสพติด
need-trafficking = การค้ามนุษย์ การเอารัดเอาเปรียบ
need-community = พบปะ ช่วยเหลือกัน
need-listen = มีคนรับฟัง
need-online = ภาพ การแบล็กเมล์ออนไลน์

audience-women = ผู้หญิง
audience-men = ผู้ชาย
audience-trans = คนข้ามเพศ
audience-migrants = ผู้ย้ายถิ่น
audience-lgbt = คน LGBT
audience-hiv = ผู้มีเชื้อเอชไอวี
audience-drugs = คนที่ใช้สารเสพติด
audience-youth = วัยรุ่น

flag-free = ฟรี
flag-anonymous = ไม่ต้องบอกชื่อ
flag-no-papers = ไม่ต้องแสดงเอกสาร
flag-no-appointment = ไม่ต้องนัด
flag-not-on-bill = ไม่ขึ้นในใบแจ้งค่าโทรศัพท์
