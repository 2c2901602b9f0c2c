"""The strings of the samples: the catalogue's own, and for the right-to-left sample a few Arabic ones.

The right-to-left sample shows how a page is drawn, not what it says: what has no Arabic here stands in French.
"""

from portal.i18n.catalogues import translate
from portal.i18n.locales import SOURCE

RIGHT_TO_LEFT = "ar"
TOKEN = "00112233445566778899aabbccddeeff"
ARABIC = {
    "skip": "إلى النص",
    "leave": "خروج",
    "home-title": "الصحة والسلامة والحقوق. دون أن تقول من أنت.",
    "home-lead": "اقرأ، اسأل، عد متى شئت. مجاني، بلا اسم وبلا حساب.",
    "home-read": "للقراءة",
    "urgent-title": "أمر عاجل",
    "urgent-u34": "تمزّق الواقي",
    "urgent-u35": "بعد اعتداء",
    "urgent-u36": "شخص لا يستيقظ",
    "urgent-u37": "أحد يهددك أو يحبسك",
    "talk-title": "التحدث مع شخص",
    "talk-write": "كتابة رسالة",
    "talk-code": "لدي رمز",
    "code-title-first": "أُرسلت. هذا رمزك.",
    "code-written": "كتبته",
    "thread-title": "محادثتك",
    "message-from-you": "أنت",
    "open-title": "قراءة الرد",
    "open-code": "رمزك",
    "contact-message": "رسالتك",
    "contact-send": "إرسال الرسالة",
    "foot-112": "خطر، إسعاف، مطافئ",
    "foot-101": "الشرطة",
}


def translate_sample(locale: str, key: str, **values: object) -> str:
    if locale != RIGHT_TO_LEFT:
        return translate(locale, key, **values)
    return ARABIC.get(key) or translate(SOURCE, key, **values)
