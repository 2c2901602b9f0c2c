### Udhërrëfyesit: pyetje, dhe poshtë çdo përgjigjeje çfarë duhet bërë.

guide-how = Prek përgjigjen tënde. Përgjigjet e tua nuk dërgohen askund.

clock-risk = Dita e rrezikut
clock-until = Dita e fundit, në të njëjtën orë
clock-day = Cila ditë?
clock-hour = Rreth cilës orë?
clock-earlier = më herët
clock-left = Orë që mbeten:
clock-end = Më së voni:
clock-go = Nisu tani. Mos e prit orën e fundit.
clock-near = Je në kufi. Nisu tani.
clock-over = Afati ka kaluar. Telefono gjithsesi, dhe lexo më tej këtu.
clock-later = Kjo orë ende nuk ka kaluar. Zgjidh një tjetër.
clock-forget = Kjo faqe e harron zgjedhjen tënde kur del prej saj.
