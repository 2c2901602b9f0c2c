### สิ่งที่อยู่บนทุกหน้า และคำที่หลายหน้าใช้ร่วมกัน

skip = ข้ามไปที่เนื้อหา
leave = ออกทันที
languages = อ่านเป็นภาษาอื่น

crumbs = เส้นทาง

foot-112 = อันตราย รถพยาบาล ดับเพลิง
foot-101 = ตำรวจ เรื่องด่วน
foot-poison = ศูนย์พิษวิทยา
foot-trafficking = การค้ามนุษย์และการเอารัดเอาเปรียบ
foot-private = สิ่งที่เว็บนี้ปกป้องได้ และสิ่งที่ปกป้องไม่ได้
foot-contact = เขียนถึงทีมนักสังคมสงเคราะห์
foot-code = หมายเลขของหน้านี้:
foot-code-use = คุณบอกเลขนี้ทางโทรศัพท์ หรือจดใส่กระดาษได้

urgent-title = เรื่องด่วน
urgent-now = กำลังอยู่ในอันตราย โทร:
urgent-wait-not = อย่ารอคำตอบจากเรา โทรเลย หรืออ่านว่าต้องทำอะไรทันที
urgent-u34 = ถุงยางแตกหรือหลุด
urgent-u35 = หลังถูกล่วงละเมิดทางเพศ
urgent-u36 = มีคนปลุกไม่ตื่น
urgent-u37 = มีคนขู่หรือกักขังคุณ
urgent-u38 = มีคนขู่จะเปิดเผยภาพของคุณ

talk-title = คุยกับใครสักคน
talk-what = นักสังคมสงเคราะห์ในทีมอ่านข้อความของคุณและตอบที่นี่ ฟรี ไม่ต้องบอกชื่อ ไม่ต้องมีบัญชี คุณกลับมาอ่านคำตอบด้วยรหัสตัวเลข
talk-write = เขียนข้อความ
talk-code = มีรหัสตัวเลขแล้ว

mark-why = ทำไมมีเส้นประตรงนี้

day-today = วันนี้
day-yesterday = เมื่อวาน

message-from-you = คุณ
message-from-staff = ทีมนักสังคมสงเคราะห์

## เรื่องที่คุยกันได้
topic-health = สุขภาพ
topic-violence = ความรุนแรง การข่มขู่
topic-work = งานและกฎหมาย
topic-papers = เอกสาร
topic-money = เงินและที่พัก
topic-mind = ความรู้สึกและจิตใจ
topic-other = เรื่องอื่น

region-antwerp = แอนต์เวิร์ป (Antwerpen)
region-brussels = บรัสเซลส์ (Brussels)
region-east-flanders = ฟลานเดอร์ตะวันออก (Oost-Vlaanderen)
region-flemish-brabant = ฟลามส์บราบันต์ (Vlaams-Brabant)
region-hainaut = เอโน (Hainaut)
region-liege = ลีแยฌ (Liège)
region-limburg = ลิมบืร์ค (Limburg)
region-luxembourg-province = จังหวัดลักเซมเบิร์ก (Luxembourg)
region-namur = นามูร์ (Namur)
region-walloon-brabant = วอลลูนบราบันต์ (Brabant wallon)
region-west-flanders = ฟลานเดอร์ตะวันตก (West-Vlaanderen)
region-luxembourg = ประเทศลักเซมเบิร์ก
region-elsewhere = ที่อื่น
