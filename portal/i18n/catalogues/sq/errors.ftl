### Çfarë nuk shkoi, çfarë ndodh me tekstin, dhe çfarë duhet bërë.

error-tab = Për t’u parë
error-heading = Kjo nuk shkoi
error-go = Shko te kutia
error-to-home = Shko te kreu

error-unexpected = Diçka nuk shkoi nga ana jonë. Nëse po dërgoje një tekst, rifreskoje këtë faqe: atëherë niset vetëm një herë.
error-not-found = Kjo faqe nuk ekziston, ose nuk ekziston më.
error-method = Kjo adresë nuk hapet kështu. Kalo nga kreu.
error-too-large = Dërgimi yt e kalon kufirin prej { $limit } KB, dhe asgjë prej tij nuk u ruajt. Ndaje tekstin në disa mesazhe me më së shumti 20 000 shenja.

error-empty = Ende nuk ka mesazh. Shkruaj disa fjalë, pastaj dërgo.
error-too-long = { $over ->
    [one] Ka { $over } shenjë tepër: kufiri është { $limit }. Teksti yt është më poshtë: shkurtoje, ose dërgoje në dy mesazhe.
   *[other] Ka { $over } shenja tepër: kufiri është { $limit }. Teksti yt është më poshtë: shkurtoje, ose dërgoje në dy mesazhe.
}
error-code-in-text = Në tekstin tënd ka një kod bisede. Hiqi këto shifra: kush i lexon mund të hapë gjithçka. Teksti yt është më poshtë.
error-choice = Një zgjedhje e listës nuk ekziston më. Teksti yt është më poshtë: zgjidh përsëri, ose lër zgjedhjen e parë të listës.

error-code-length = { $count ->
    [0] Ende nuk ka kod. Shkruaj 20 shifrat e tij.
    [one] Një kod ka 20 shifra, dhe këtu ka { $count }. Krahasoje me letrën tënde.
   *[other] Një kod ka 20 shifra, dhe këtu ka { $count }. Krahasoje me letrën tënde.
}
error-code-slip = Një shifër është kopjuar gabim, ose dy shifra kanë ndërruar vend. Krahasoje me letrën tënde.
error-code-unknown = Ky kod nuk hap asnjë bisedë. Krahaso çdo shifër me letrën tënde. Nëse janë të gjitha të sakta, biseda është fshirë ose i ka kaluar data.
error-another-open = Në këtë shfletues është e hapur një bisedë tjetër. Mbaje atë, ose mbylle këtu për të hapur bisedën e këtij kodi.

error-stamp-expired = Ky formular ishte i hapur prej më shumë se 12 orësh, dhe mesazhi yt nuk u nis. Është më poshtë: shtyp një herë për ta dërguar.
error-stamp-tampered = Ky formular nuk vlen më, dhe mesazhi yt nuk u nis. Është më poshtë: shtyp një herë për ta dërguar.
error-stamp-burnt = Ky formular ishte i një bisede të mbyllur ose të fshirë. Teksti yt është më poshtë: shtyp një herë për ta dërguar si mesazh të ri, me kod të ri.
error-already-received = Mesazhi yt ka mbërritur tashmë. Hape bisedën me kodin tënd.

error-foreign-site = Dërgimi vinte nga faqja e një sajti tjetër, prandaj asgjë nuk u nis. Çfarë ke shkruar është më poshtë: rilexoje, pastaj shtyp edhe një herë.
error-content-type = Formulari erdhi në një formë të panjohur, prandaj asgjë nuk u nis. Çfarë ke shkruar është më poshtë: shtyp edhe një herë.
error-token = Kjo faqe ishte tepër e vjetër, prandaj asgjë nuk u nis. Çfarë ke shkruar është më poshtë: shtyp edhe një herë.
error-slow-down = { $seconds ->
    [one] Po vijnë shumë mesazhe tani. Yti është më poshtë: prit { $seconds } sekondë, pastaj shtyp edhe një herë.
   *[other] Po vijnë shumë mesazhe tani. Yti është më poshtë: prit { $seconds } sekonda, pastaj shtyp edhe një herë.
}
error-try-later = Ka pasur shumë prova në pak kohë. Nuk humbi asgjë nga çfarë ke shkruar: provo përsëri pas dhjetë minutash.
error-full = Ekipi ka marrë shumë mesazhe. Yti është më poshtë, ende i padërguar: provo përsëri pas dhjetë minutash.
error-busy = Faqja është shumë e ngarkuar. Nuk humbi asgjë nga çfarë ke shkruar: shtyp edhe një herë.
error-store-down = Hapja nuk funksionon tani. Nuk humbi asgjë nga çfarë ke shkruar: provo përsëri pas një minute.
error-database-busy = Faqja është shumë e ngarkuar. Nuk humbi asgjë nga çfarë ke shkruar: shtyp edhe një herë.
error-database-down = Faqja nuk mund të ruajë asgjë tani. Çfarë ke shkruar është më poshtë, ende e padërguar: provo përsëri pas disa minutash.
error-visit-ended = Vizita jote u mbyll. Nëse kishe shkruar një tekst, ai është më poshtë: shkruaj kodin për të vazhduar.
error-gone = Kjo bisedë nuk ekziston më: është fshirë ose i ka kaluar data. Nëse kishe shkruar një tekst, ai është më poshtë: kopjoje në një mesazh të ri.
error-nobody = Asnjë ekip nuk mund të lexojë mesazhe tani. Nuk humbi asgjë nga çfarë ke shkruar: provo përsëri më vonë.
