### หน้าสำหรับอ่าน

home-tab = หน้าแรก
home-title = สุขภาพ ความปลอดภัย สิทธิ โดยไม่ต้องบอกว่าคุณเป็นใคร
home-lead = อ่าน ถามคำถาม กลับมาได้ทุกเมื่อ ฟรี ไม่ต้องบอกชื่อ ไม่ต้องมีบัญชี
home-read = อ่าน

section-urgent-title = เรื่องด่วน
section-urgent-summary = ต้องทำอะไรตอนนี้ ตามลำดับ
section-health-title = สุขภาพ
section-health-summary = การตรวจ การรักษา ถุงยางอนามัย
section-protection-title = ความปลอดภัย
section-protection-summary = การติดต่อครั้งแรก ออนไลน์ ตำรวจ
section-rights-title = สิทธิและเอกสาร
section-rights-summary = กฎหมาย การรักษา การติดต่อราชการ
section-mind-title = ดูแลใจ
section-mind-summary = ความรู้สึก สารเสพติด เปลี่ยนงาน
section-guides-title = คู่มือ
section-guides-summary = หนึ่งเรื่องตั้งแต่ต้นจนจบ
section-directory-title = ที่ช่วยเหลือใกล้คุณ
section-directory-summary = ใครช่วย ที่ไหน เมื่อไร
section-about-title = เกี่ยวกับเว็บนี้
section-about-summary = สิ่งที่ปกป้อง การเขียน เราเป็นใคร

page-contents = ในหน้านี้
page-unsure-sample = เส้นประ
page-unsure = ประโยคนี้ยังต้องให้ผู้เชี่ยวชาญยืนยัน ก่อนเชื่อตามนี้ ให้ถามแพทย์ ทนายความ หรือทีมนักสังคมสงเคราะห์
page-draft = ยังไม่ได้ตรวจโดยผู้เชี่ยวชาญ
page-machine = แปลด้วยเครื่อง คำแปลนี้อาจเก่ากว่าหน้าภาษาฝรั่งเศส
page-french = หน้าภาษาฝรั่งเศส
page-checked = ตรวจสอบเมื่อ: { $day }
page-sources = ที่มาของข้อมูล
page-next = อ่านต่อ

missing-title = หน้านี้ยังไม่มีคำแปล
missing-lead = มีเป็นภาษาฝรั่งเศส คุณถามคำถามเป็นภาษาของคุณได้ด้วย
missing-french = อ่านภาษาฝรั่งเศส
missing-ask = ทีมนักสังคมสงเคราะห์ตอบคุณที่นี่

not-found-tab = ไม่พบ
not-found-title = ไม่มีหน้านี้
not-found-lead = ที่อยู่เว็บอาจพิมพ์ผิด หมายเลขของหน้ามีตัวอักษรหนึ่งตัวและตัวเลขสองตัว
not-found-home = ไปหน้าแรก
not-found-home-what = หน้าทั้งหมดที่อ่านได้
not-found-ask = ถามทีมนักสังคมสงเคราะห์
