import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const ay = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık'

/** The words of Turkish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const turkishVocabulary: PhraseBook = {
  language: 'tr',
  sets: {
    little:
      'a|ama|an|ancak|artık|asla|aşağıda|aşağıdaki|az|bana|başına|başka|bazı|ben|beni|benim|bile|bir|biraz|biri|birkaç|birlikte|biz|bizden|bize|bizi|bizim|böyle|bu|bulunan|bulunmaktadır|bulunuyor|buna|bunlar|bunlara|bunları|bunu|bunun|burada|buradan|buraya|burayı|bütün|çok|da|daha|dahi|dan|de|değil|den|diğer|dilediğiniz|doğrudan|e|edebilir|edebilirsiniz|eder|edilir|edin|en|etmeden|etmek|ettiğiniz|evet|fazla|fazlası|fazlasını|gerekir|gerekiyor|gereklidir|geri|gibi|göre|hakkında|hala|hâlâ|hangi|hatta|hem|hemen|henüz|hep|her|herhangi|hiç|hiçbir|hiçbirini|ı|ın|i|için|içinde|içinden|iki|ile|ilgili|ilk|in|ise|ister|isterseniz|istiyor|istiyorsanız|istiyorum|işinize|itibaren|kadar|kalan|karşı|kendi|ki|kim|kime|kişiler|kolayca|la|le|lütfen|mı|mısınız|mi|misin|misiniz|mu|musunuz|mü|ne|nedir|nerede|nereden|neyi|nın|nin|nun|nün|o|olabilir|olan|olanlar|olarak|oldu|olduğu|olduğunuz|olmadan|olmak|olmayan|olmaz|olsun|olun|olur|on|ondan|onlar|onu|onun|otuz|önce|sadece|salt|sen|senin|siz|sizden|size|sizi|sizin|son|sonra|sonrası|süre|şimdi|şu|ta|tam|tan|tarafından|te|tek|tekrar|ten|tüm|tümü|tümünü|u|un|ü|ücretli|ün|üzere|üzerinden|var|varsa|ve|veya|ya|yalnız|yalnızca|yapabilirsiniz|yapın|yaradıysa|ye|yedi|yeni|yeniden|yı|yi|yine|yok|yoksa|yu|yü|zaman|zaten',
    haber:
      'gönderi|gönderide|gönderiler|gönderinin|gönderiyi|haber|haberde|haberdeki|haberden|habere|haberi|haberimiz|haberimizi|haberin|haberle|haberler|haberlerde|haberlerden|haberlere|haberleri|haberlerimiz|haberlerimizi|haberlerin|içeriğe|içeriği|içeriğin|içerik|içerikler|içeriklere|içerikleri|içeriklerimize|konu|konuda|konular|makale|makalede|makaleler|makaleleri|makalenin|makaleye|makaleyi|metin|metinde|metinler|metinleri|metne|metni|metnin|paylaşım|röportaj|röportajın|yazı|yazıda|yazıdaki|yazılar|yazıları|yazılarımız|yazıların|yazının|yazıya|yazıyı',
    site: 'arşiv|arşive|arşivi|arşivimiz|bölüm|bölümde|bölümdeki|bölümü|bölümünden|dergi|dergimiz|dergimizi|dergimizin|dergisi|editör|editörler|editörlerimiz|editörün|gazete|gazetemiz|gazetemize|gazetemizi|gazetemizin|gazetenin|gazetesi|internet|kategori|kategoride|kategorideki|portal|sayfa|sayfada|sayfadan|sayfamız|sayfamıza|sayfanın|sayfaya|sayfayı|site|sitede|siteden|sitemiz|sitemizde|sitemizi|sitemizin|sitenin|sitesi|sitesinde|siteyi|web|yayın|yayıncı|yayıncının|yayıncıya|yayını|yayınımız',
    ağ: 'bip|bluesky|e posta|facebook|google|google haberler|google news|instagram|linkedin|messenger|nsosyal|rss|sosyal ağlarda|sosyal medya|sosyal medyada|sosyal medyadan|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube',
    ay,
    süre: 'akşam|an|anda|ay|aya|ayda|aydan|ayı|ayın|ayki|aylık|bugün|bugünün|cuma|cumartesi|çarşamba|dakika|dakikada|dakikalık|gün|günde|güne|günlük|günü|günün|hafta|haftada|haftalık|haftanın|her gün|hergün|pazar|pazartesi|perşembe|saat|saatte|sabah|salı|saniye|saniyede|yıl|yıla|yılda|yılın|yıllık',
    fiyat:
      'avantajlı|bedava|euro|hediye|indirim|indirimi|indirimle|indirimli|kampanya|lira|liradan|liraya|tl|tl den|tl ye|ucuz|ucuza|ucuzlatıldı|ücretsiz|ücretsizdir|yarı fiyata|yarı fiyatına',
    tıkla:
      'bağlantı|bağlantıdan|bağlantılar|bağlantıları|bağlantıya|bağlantıyı|basın|basınız|buton|butona|dokunun|düğme|düğmeye|geç|geçin|geçiniz|link|linke|linki|linkten|tıkla|tıklamanız|tıklarken|tıklayarak|tıklayın|tıklayınız',
    bizim: '{haber}|{little}|{site}|{süre}|{tıkla}|#',
    abone:
      'abone|aboneler|abonelere|abonelerimiz|abonelerimize|abonelerin|abonelerine|aboneliğe|aboneliği|aboneliği olan|aboneliğin|aboneliğiniz|aboneliğinizi|aboneliğinizle|abonelik|abonelikle|abonelikler|aboneyseniz|kayıtlı|premium|ücretli|üye|üyeler|üyelere|üyelerimiz|üyelerimize|üyeliğe|üyeliği|üyelik|üyelikle',
    oku: 'gör|görmek|görün|görüntüle|görüntüleyin|incele|inceleyin|oku|okuduğunuz|okuma|okumak|okumaya|okumayı|okuyabilirsiniz|okuyorsunuz|okuyun|okuyunuz|öğren|öğrenin',
    notice:
      '{abone}|{ağ}|{bizim}|{fiyat}|{haber}|{oku}|{site}|{süre}|{tıkla}|abonelikten|abonelik~|abone~|abon~|aç|açabilirsiniz|açabilmek|açık|açıktır|açılır|açılıyor|açın|açmak|açmalısınız|açmanız|ad|adblock|adı|adınızı|adres|adresi|adresiniz|adresinizi|adres~|afiş~|aile~|aittir|akşam~|aktarıyor|aktif|aktif~|al|alabilirsiniz|alacaksınız|alan|alanı|alanlar|alan~|alarak|alın|alınız|alıntı|alıntı~|alın~|alır|almak|almalısınız|almanız|altı|altında|altındadır|altındaki|altyazı~|amacıyla|amaçla|amaçları|amaçlarla|amaçlıdır|amaç~|analitik|analiz|analiz~|ancak|android|anında|anladım|anlık|anlık~|apple|ara|aracılığıyla|arada|aradan|aramıza|arası|arasından|ardından|arkadaşınıza|arkadaş~|arşiv~|artık|aşağı|aşağı~|asıl~|atın|atla|atlayın|ayakta|ayarla|ayarlar|ayarlardan|ayarları|ayarlarını|ayarlar~|ayırın|ayır~|aylık|aynı|ayrı|ayrıl|ayrılın|ayrılmak|ayrılmıştır|ayrıl~|ayrıntı~|bağımsız|bağımsızlığımızı|bağımsız~|bağış|bağışınız|bağışla|bağışlar|bağışlarla|bağış~|bağlantı~|banner~|basarak|basılı|basılı~|basın|basınız|başkaları|başkalarına|başkaları~|başlar|başlat|başlayacak|başlayan|başlayın|başla~|başlıyor|bedava|bedeli|bedel~|beğen|beğendiniz|beğendiyseniz|beğenebileceğiniz|beğenebilirsiniz|beğeni|beğenin|beğen~|bekleyin|bekleyiniz|bekliyor|bekliyoruz|bekl~|belirli|belirtin|belirt~|benzer|benzer~|beş|biçim|biçim~|bildir|bildirim|bildirimler|bildirimlere|bildirimleri|bildirimlerimizi|bildirim~|bildirin|bildiriniz|bildir~|bilgi|bilgilendirme|bilgilendir~|bilgiler|bilgileri|bilgilerinizle|bilgiler~|bilgisayarda|bilgisayar~|bilgi~|bir|bırak|bırakın|bırakmadı|bırakmamış|bıraktı|birlikte|bitecek|biter|bitirmek|bitiyor|bitmedi|bitmiyor|bitti|bize|bizimle|blog~|bölgenizde|bölümü|bölüm~|bot|bu hafta|bulabilirsiniz|buldunuz|bulduysanız|bülten|bültene|bülteni|bültenimiz|bültenimize|bültenimizi|bültenine|bültenler|bültenlerimize|bülten~|bulun|bulunmaktadır|bulunun|bulun~|buluş~|bunu|burada|buradayken|çalışmamıza|çalışması|çalışmayabilir|çalışmaz|çalışmıyor|çalışsın|canınız|canlı|cebinize|çekebilecek|çekebilir|çekebilirsiniz|çekme|çekti|çerez|çerezler|çerezlere|çerezleri|çerezlerin|çerez~|cevapla|çeviri~|çevirmiştir|çevirmiş~|çevril~|çevrimiçi|çevrim~|cihaz|cihazda|cihazınız|cihazınıza|cihazınızda|cihaz~|çık|çıkabilirsiniz|çıkan|çıkış|çıkıyor|çoğaltılamaz|çoğaltıl~|çok|cookie|cookies|ctrl|cuma|cumaları|dağıtılması|dağıtıl~|dağıt~|daha|dahildir|dakikanızı|dakika~|değer|değerlendirin|değerlendir~|değildir|değişikliği|değişiklik|değiştir|değiştirildi|değiştirin|değiştir~|dene|deneme|denemesi|denetimden|denetlenir|deneyim|deneyimi|deneyiminizi|deneyin|dergi~|desteği|desteğiniz|desteğinize|desteğinizle|destek|destekçi|destekçimiz|destekçi~|destekle|desteklemiyor|desteklenmiyor|destekleyen|destekleyenler|destekleyin|destekle~|destekliyor|destek~|devam|devamı|devamını|devam~|devre|dijital|dijital~|dil|dilediğiniz|dilerseniz|dili|dilinden|dinle|dinleyebilirsiniz|dinleyin|dinle~|dış|dışı|dıştan|diye|dk|doğru|doğrudan|doldu|doldurdunuz|doldurun|dön|döneceğiz|döner|dönün|dönüyoruz|dostlar~|dosya|dosyaları|dosya~|düğme|düğmesi|düğmesine|düğme~|duraklat|durdur|düşünceniz|düşündüğünüzü|düşünüyorsunuz|düşün~|duyur~|düzeltelim|düzeltin|düzeltme|düzeltmek|düzeltmeler|düzelt~|düzenle~|düzenli|düzgün|düzgünce|e posta~|edebilirsiniz|edecek|eden|ederek|ederiz|ederseniz|edersiniz|edildi|edilen|edin|edinin|editörden|editöre|editörlerden|editörlerimize|editörümüzden|editörümüz~|editör~|ediyor|ediyorsunuz|ediyorum|ediyoruz|eğer|ekip~|ekle|eklenti|eklentisi|eklenti~|ekleyeceğiz|ekleyeceğ~|ekleyin|ekle~|ekran|ekran~|eksik|elektronik|email|emeğimize|engelleme|engelleme~|engellendi|engelleyici|engelleyiciniz|engelleyicinizi|engelleyiciyi|engelleyici~|engelliyor|engelliyorsunuz|engel~|enter|erdi|erişebilir|erişilebilir|erişim|erişime|erişimi|erişim~|erişmek|eriş~|eski|eskiler|et|etkin|etkinleştir|etkinleştirin|etkinleştir~|etmek|etmemiz|etmeniz|etme~|etmiş|ettiğinizi|ettik|ettiniz|ettiyseniz|fare|fark|farklı|favori|faydalanın|faydalı|faydalı~|faydal~|fazla|fazlası|fazlasını|fikir~|fikrinizi|film~|filtre|fiyat|fiyatı|fiyatlarla|flash|form|format|format~|forum|forum~|foto|fotoğraf|fotoğrafı~|fotoğraf~|galeri|galerisi|galeriyi|galeri~|gazeteci|gazetecilere|gazeteciliğe|gazeteciliği|gazetecilik|gazetecilik~|gazeteci~|gazeteye|gazete~|geçer|geçerli~|geçin|geldiğiniz|geldikçe|gelen|gelir|gelişme|gelişmeler|gelişmelerden|gelişmeleri|gelişmesi|gelişme~|geliştirmek|gelsin|gerek|gerekenleri|gereken~|gerekir|gerekiyor|gerekli|gerekli~|gerekmektedir|gereksiz|gerektirir|geri|geri çek|gerisi|gerisi~|getir~|gezinmeye|gezinti|girin|giriş|girişi|giriş~|girmediniz|girmelisiniz|girmeniz|gizle|gizleyin|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|gizlilik|gizli~|gömülü|gönder|gönderdik|göndereceğiz|göndereceğ~|gönderelim|gönderildi|gönderin|gönderiyoruz|gönderi~|gönder~|gönüllü|gördünüz|gördüyseniz|görebilirsiniz|göreceksiniz|göremiyor|görmek|görseller|görsel~|görünecektir|görünecek~|görüntülemek|görüntülenmesi|görüntüle~|görünür|görünüyor|görüşleri|görüşünüz|görüşünüzü|görüş~|göster|gösteremiyoruz|gösterilemiyor|gösterilmeden|gösterin|göstermek|göstermez|göster~|göz|göz atın|grubu|grubumuza|grup|grup~|güç|güncel|güncelle|güncelleme~|güncellen~|güncelleyin|güncelle~|güncelliğini|güncelliğ~|güncel~|günlük|güvende|güvenli|güvenliği|haber|haberci~|haberdar|haberiniz|haber~|hafta|hafta sonu|haftada|haftalık|hakkınız|hakkınızda|hakkınızı|hakkı~|hakk~|hakları~|hal|hala|hali|halinde|halini|hangi|harici|hata|hatalar|hataları|hatalar~|hatalı|hatası|hatasını|hatayı|hata~|hatırla|hatırlamıyor|havale|hazır|hazırlanmıştır|hazırlan~|hediyesi|hemen|henüz|hep|hepsi|hepsini|her an|hesabı|hesabım|hesabımız|hesabımızdan|hesabımızı|hesabın|hesabınız|hesabınıza|hesabınızla|hesab~|hesap|hesaplarımız|hesap~|hiçbir|hikaye~|hızlı|hızlı~|hizmet|hizmetler|hizmetleri|içerebilir|içeriği|içeriğ~|içerik~|için|içinde|ideal|ihtiyacımız|iki|ilan|ilandan|ilanın|ilan~|ileri|iletişimde|iletişim~|ileti~|ilginç|ilginiz|ilginizi|ilgi~|ilk|imkanı|imla|imza~|indir|indirim~|indirin|indir~|ingilizce|ingilizceden|ios|iphone|iptal|iptal~|irtibat|işaretleyin|işaretle~|işbirliği|isim|işimiz|işimizi|işlenmesi|işlenmesine|işlenmesini|işlev~|işliyoruz|ısmarlayın|ismarla~|istatistik|istatistikler|istatistik~|istediğiniz|istediğinizde|istek~|istemez|istemiyor|isteyin|isteyince|iste~|istisna|istisnalara|istisna~|istiyorsunuz|iyi|iyileştirmek|izin|izinsiz~|izin~|izle|izleyin|izle~|izni~|javascript|js|kabul|kaçırma|kaçırmamak|kaçırmayın|kaçır~|kadar|kahvaltı~|kalan|kalanı|kalan~|kaldı|kaldır~|kalın|kalır|kalite~|kalıyor|kalp|kamera|kampanya~|kanal|kanala|kanalı|kanalımız|kanalımıza|kanalımızdan|kanalımızı|kanal~|kapalı|kapalıdır|kapat|kapatıldı|kapatılmıştır|kapatıl~|kapatın|kapatıp|kapatmak|kapatmayın|kapat~|kare|karşılaştırın|kart|kartla|kart~|katıl|katılın|katılıyor|katılmak|katıl~|katkı|katkıda|katkılarınızla|katkılarıyla|katkınız|katkıyla|katkı~|kaydeder|kaydedin|kaydediyor|kaydediyoruz|kaydet~|kaydı|kaydınız|kaydırın|kaydır~|kaydol|kaydolun|kaydol~|kayıt|kayıtlı~|kayıt~|kaynağa|kaynağ~|kaynaklar|kaynakları|kaynaklarınıza|kaynak~|kazanın|kelime|kendi~|kesit~|kez|kilidi|kilidini|kilit|kilitli|kimse|kısa|kısaltılmış|kısaltıl~|kısım~|kişisel|kişiselleştirilmiş|kişiselleştirme|kişiselleştirmek|kişisel~|kişi~|kısmını|kısmı~|kod|kodu|kodunu|koduyla|kolay~|komple|kontrol|konudaki|konuşmaya|konuyu|konu~|kopyalama~|kopyalanamaz|kopyalanması|kopyala~|koruyoruz|köşe~|koşullar|koşulları|koşul~|küçük|kullanarak|kullandınız|kullanıcı|kullanıcılar|kullanıcılara|kullanıcıların|kullanıcılarla|kullanıcı~|kullanılabilir|kullanılamıyor|kullanılmaktadır|kullanımı|kullanımını|kullanım~|kullanın|kullanır|kullanıyorsunuz|kullanıyoruz|kullanmaktadır|kullanmamıza|kullanmanız|kullan~|kulübe|kulübü|kulüp|kur|kurallar|kuralları|kurallar~|kurun|kutuna|kutunuz|kutunuza|kutunuzda|kutu~|kvkk|lazım|lazımdır|limit|limitiniz|limitinize|listesi|listesine|liste~|lütfen|maalesef|mail|mailinize|makale~|makine~|malıdır|manşet~|medyaya|medyayı|medya~|mektup|mektuplar|merak|mesaj|mesajı|metin~|metni~|metn~|mı|mi|mobil|moderatör|moderatörler|moderatörün|modern|muhabir~|mülkiyetindedir|mümkün|mümkün~|mutluyuz|mutlu~|nasıl|ne|neler|newsletter|nitelikli|notlar~|numara|numaranız|numara~|nüsha|nüshasında|ödeme|ödemede|ödeme~|ödenmiştir|ödenmiş~|ödeyerek|ödeyin|öğe|öğeyi|öğreneceksiniz|öğrenmek|okuduğ~|okudunuz|okuduysanız|okumak|okumay~|okuma~|okunabilir|okunan|okunanlar|okunanları|okunan~|okunma~|okunur|okur|okurlar|okurlara|okurlarımız|okurlarımızın|okurlarımız~|okurların|okurlarının|okurlarla|okurlar~|okurumuz|okurumuz~|okur~|okutun|okut~|okuyabil~|okuyor|okuyorsunuz|okuyucu|okuyucular|okuyucularla|okuyucu~|ol|olabilir|olanı|olanlar|olay~|olmadan|olmak|olmalısınız|olmanız|olmayı|olsun|olun|olunuz|olursunuz|oluştu|oluştur|oluşturun|onay|onaydan|onayından|onayınız|onayınızı|onayla|onaylandı|onaylandıktan|onaylanır|onaylanmış|onaylayın|onaylıyorum|onay~|önbelleği|önce|önceki|öncelik~|önce~|öne|önem|önemli|önemli~|önemsiyoruz|öneri|önerilen|önerilen~|öneriler|önerileriniz|öneririz|öneriyoruz|öneri~|öner~|önizleme~|online|örnek~|ortaklar|ortaklarımız|ortaklarımızla|ortalama|öteki|ötesine|ötesi~|otomatik|oturum|oturumu|oturum~|oy|oy ver|öykü~|oynaması|oynat|oynatıcı|oynatıcısı|oynatıcı~|oynatılamadı|oynatılamıyor|oynatılıyor|oynat~|oyna~|oyunuz|öz|özel|özeldir|özellik|özellikler|özellikleri|özellik~|özel~|özet|özeti|özetimiz|özetimizi|özetini|özet~|özgü|özgün|özgün~|özgür|paket|paketi|paketini|paketler|paket~|para|parola|parolamı|parolanız|parolanızı|parola~|patreon|paylaşın|paylaşmaya|paylaş~|pazara|pazarlama|pazarlama~|pazartesileri|platform~|player|podcast|podcast~|politikamız|politikamızı|politikası|politika~|popüler|postanıza|postanızda|posta~|premium|profilimiz~|profil~|program~|puan|puanınız|puanla|puanlayın|puan~|qr|rastladınız|reddedin|reddet|reklam|reklama|reklamcı~|reklamdan|reklamı|reklamın|reklamlar|reklamlardan|reklamları|reklamlarımız|reklamlarımızı|reklamların|reklamsız|reklamveren~|reklam~|resmi|rica|rıza|rızanız|rumuz|sabah|sabah~|sadece|saklıyoruz|saklı~|saniye~|şartları|satılmaz|satın|satın~|satmıyoruz|sayesinde|sayfası~|sayfa~|saygı|saygılı|sayısı~|sayı~|seç|seçenek~|seçili|seçil~|seçim|seçimi|seçin|seçip|seçki|seçme|seçtiği|seçtikleri|seferlik|ses|sesi|seslendir~|sesli|sesli~|sessize|sessiz~|sevindik|sıcak~|sıfırla|sıfırlayın|şifre|şifrem|şifremi|şifreniz|şifrenizi|şifreyi|şifre~|silindi|şimdi|sınır|sınırı|sınırına|sınırınız|sınırlı|sınırlı~|sınırsız|sınırsız~|sıra~|sitesi~|site~|siz|sizin|sms|sn|sohbet|sohbete|sona|sonraki|sonrası|sonrasında|sonra~|sonu|sonuna|sonunu|soru|sorular|sorumlu~|sorun~|sosyal~|soyad|söyleyin|söyle~|spam|sponsor|sponsorlu|sponsorumuz|sponsor~|spot~|sunulmaktadır|sunul~|sür|sürdürebilmek|sürdürmek|sürdürmemize|sürdür~|sürecek|sürer|süresi|süre~|sürüm|sürümü|sürümünü|sürüm~|sürüyor|taahhüt|taahhütsüz|takip|takipte|tam|tamam|tamamen|tamamı|tamamını|tamamı~|tamam~|tanıtım~|taraf|tarafından|taraflara|tarafların|taraf~|taratın|tarayıcı|tarayıcıda|tarayıcının|tarayıcınız|tarayıcınızda|tarayıcınızı|tarayıcıyı|tarayıcı~|tarih~|tartışın|tartışma|tartışmaya|tartış~|tasarruf|taslak~|taze~|tek|teklif|teklifi|tekliften|teklif~|teknoloji|teknolojiler|teknolojileri|tekrar|tekrarla|tekrar~|telefon|telefonunuza|telif~|temizleyin|temsilidir|temsilî~|tercih|tercihler|tercihleri|tercihlerinizi|tercih~|teşekkür|teşekkürler|teşekkür~|tespit|tıkla|tıklayın|tıklayınız|tıkla~|toplayabileceğimizi|topla~|topluluğumuza|topluluğ~|topluluk|topluluk~|toplulu~|topluyoruz|trafik|tuhaflık|tuhaf~|tükendi|tükettiniz|tüketti~|tüm|tümünü|tümü~|türleri|tuş|tuşla|tuşuna|tutar|tutarda|tutarı|tutar~|tutmaz|üç|ücretli~|ücretsiz~|ücret~|üçüncü|uğrayın|uğra~|ulaştınız|ülke|ülkede|unutmayın|unuttum|unuttunuz|ürün~|üstlen~|üye|üyeliğ~|üyelik~|üyemiz|uygulama|uygulamamız|uygulamamızı|uygulaması|uygulamasını|uygulamayı|uygulama~|uygun|üzere|üzerinden|üzgünüz|uzunluk|var|varız|varsa|vazgeçin|vazgeç~|vb|ver|verdiğinizde|veri|veriler|verilerek|verileri|verilerin|verileriniz|verilerinizi|verilerinizin|veriler~|verin|verir|verirsiniz|veriyorum|veriyoruz|veriyor~|veri~|vermedikçe|vermeniz|video|videolar|videolarımız|videolarımızı|videolar~|videonun|videosu|videoyu|video~|yakınlarınıza|yalnız|yalnızca|yanında|yanınızda|yanıt|yanıtla|yanıtlar|yanlış|yanlışı|yanlışları|yanlışlık|yanlışlık~|yanlış~|yap|yapabilir|yaparak|yapay|yapılabilir|yapıldıktan|yapıldı~|yapılmamış|yapın|yapıyoruz|yapmadı|yapmadınız|yapmak|yapmalısınız|yaptınız|yararlanın|yararlan~|yararlı|yararlı~|yarar~|yardım|yardımcı|yardımıyla|yardım~|yarısı|yasak~|yaşaması|yaşamasına|yaşıyor|yayımlanacak|yayımlandı|yayımlanır|yayımlanmıştır|yayımlan~|yayımla~|yayım~|yayıncını~|yayıncı~|yayınlanacak|yayınlandı|yayınlanır|yayınlan~|yayınla~|yayın~|yaz|yazamazdık|yazara|yazarın|yazar~|yazdık|yazdı~|yazılı~|yazılmıştır|yazılmış~|yazıl~|yazım|yazım~|yazın|yazıyoruz|yazı~|yazmadan|yazmak|yazmamıza|yazmayı|yazmıştık|yeni|yenile|yenileme|yenilenir|yeniler|yenileyin|yenile~|yenilik~|yeni~|yer|yer alıyor|yer almaktadır|yerden|yeri|yerine|yerini|yıldız|yıldız~|yıllık~|yitirmiş|yok|yoksa|yollayalım|yoluyla|yönet|yönetici~|yönetin|yönet~|yorum|yoruma|yorumcu~|yorumla|yorumlar|yorumlara|yorumlarda|yorumları|yorumların|yorumlayın|yorumla~|yorumu|yorumun|yorumunuz|yorumunuzu|yorum~|yukarı|yükle|yükleme|yüklenemedi|yüklenirken|yükleniyor|yüklen~|yükleyemedi|yükleyin|yükle~|yükselt~|yüzde|zaman~|zekâ|zeka|zevkle|ziyaret|ziyaret~|zorlaştırıyor|zorlaştır~|zorunlu|zorunlu~',
  },
  phrases: {},
  bags: {
    'source-line': [
      {
        words: '{notice}|basılmıştır|basıl~|yayımlanmaktadır|yayımlanmıştır|yeniden',
        cue: 'editörün|gazetenin|yayın kurulunun|yayıncının|yayınevinin|yazarın',
        act: 'izni alınarak|izniyle|lisansıyla|müsaadesiyle|onayıyla',
        example: 'Yayıncının izniyle yeniden basılmıştır',
      },
    ],
    truncation: [
      {
        words: '{notice}',
        cue: 'devamı~|kalanı~|tam hali~|tam metin~|tamamı~|tümü~',
        act: 'asıl kaynakta|basılı gazetede|gazetede|gazetenin sayfası~|gazetenin sitesinde|gazetenin sitesi~|kaynak sitede|özgün sayfa~|yayıncının sayfası~|yayıncının sitesi~|yazarın sayfası~',
        example: 'Metnin tam hali yayıncının sayfasında yer alıyor',
      },
      {
        words: '{notice}',
        cue: 'kısa hali~|kısaltılmış hali~|kısaltılmış sürüm~|özeti~',
        act: 'okudunuz|okumaktasınız|okuyorsunuz',
        example: 'Metnin kısaltılmış halini okuyorsunuz',
      },
    ],
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'afiş~|banner~|duyuru bandı~|ilan|ilandan|ilanın|reklam|reklam alanı~|reklam arası~|reklama|reklamdan|reklamı|reklamın|reklamı~|reklamlar|reklamlardan|reklamları|reklamların|reklamveren~|reklam~|sponsorlu|sponsorlu içerik|tanıtım bandı~',
        act: '{oku}|# saniye|alanı|altında|altındadır|aradan|arası|ardından|aşağı kaydırın|aşağıda|atla|atlayın|atla~|bedeli|bekliyor|birazdan|bitmiyor|bulabilirsiniz|devam|devam edecek|devam edin|devam ediyor|devamı|devamını|devam~|döneceğiz|dönün|dönüyoruz|geç|geçin|geri dön|geri kalanı|geri kalan~|gizle|gizleyin|haber|hemen sonra|ikinci bölüm~|ikinci kısm~|kalan|kalanı|kalan~|kaldı|kapat|kapatın|kapatmayın|kapat~|kaydırın|kısa bir|mesajı|metin|ödenmiştir|saniye içinde|sayesinde|sonra|sürer|sürmektedir|sürüyor|ücretsiz kalıyor|ücretsiz~|yardım ediyor|yazmamıza',
        example: 'Yazının kalanı reklamdan sonra',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}|anket~|grafik~|haritayı|harita~|tablo~',
        cue: 'açık rıza|analiz çerezleri~|çerez|çerezler|çerezlere|çerezleri|çerezlerin|çerezler~|çerez~|cookie|cookies|dış içeriği|dış içerik|dış içerik~|dış siteden gelen|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|gizlilik|gizlilik~|hangi verileri|harici içeriği|harici içerik|harici içerik~|harici kaynaktan içeriği|kişisel veri|kişisel veriler|kişisel verilerin|kişisel verileriniz|kişisel verilerinizin|kişisel veri~|kvkk|onay verdiğinizde|onayınızı|onayınızı geri|onayınızı rica|rızanız|üçüncü taraf içerik~|verileri üçüncü|verilerin işlenmesini|verileriniz|verilerinizi|verilerinizin işlenmesini|verilerinizle',
        act: 'aktarır|ayarla|ayarlar|ayarları|ayarlarını|ayarlar~|değer|değiştir|değiştirin|engellendi|gerekli|gerekli~|gerek~|geri alabilirsiniz|geri çekebilirsiniz|gör|görünecektir|görüntüle~|göster|gösteremiyoruz|göstermez|göster~|güvende|ihtiyacımız|işlenmesi|işlenmesine|işlenmesini|işle~|işliyoruz|izin|izin verin|izin verirsiniz|izin veriyorum|izin~|izni~|kabul|kabul edersiniz|kabul edin|kabul ediyorum|kabul et|kabul etmiş|kabul ettiğiniz|kabul~|kaydeder|kaydedilmesine|kaydet~|koruyoruz|kullanılmaktadır|kullanıl~|kullanımı|kullanımını|kullanım~|kullanır|kullanıyoruz|kullanıyor~|kullanmaktadır|kullan~|metni|olmadan|onay|onayla|onaylayın|onayla~|onaylıyorum|onay~|önem veriyoruz|önemli|önemsiyoruz|oynat~|oyna~|politikamız|politikamızı|politikası|reddedin|reddet|reddet~|rica|rıza~|saklan~|sakla~|saklıyoruz|satılmaz|satmıyoruz|saygı|seçin|tercihler|tercihleri|tercihlerinizi|tercih~|toplayabileceğimizi|topla~|topluyoruz|vermedikçe|yapıyoruz|yönet|yönetin|yönet~|zorunlu|zorunlu~',
        example: 'Hangi çerezleri kabul ettiğinizi seçin',
      },
      {
        words: '{notice}|anket~|grafik~|haritayı|harita~|tablo~',
        cue: 'cihazınıza|cihazınızda|tarayıcınıza|tarayıcınızda',
        act: 'depoluyoruz|gerekenleri|gerekli~|kaydediyoruz|saklıyoruz',
        example: 'Cihazınıza yalnızca sitenin çalışması için gerekenleri kaydediyoruz',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'benzer hikâyeler|benzer hikaye~|benzer konuları|benzer konular~|gönderiler|haber|haberler|haberleri|haberler~|içerikler|içerikler~|makaleler|makaleler~|okunan|okunan haberler|okunanlar|okunanları|okunur|öteki yazılar~|yazılar|yazıları|yazılarımıza|yazılarımız~|yazılar~',
        act: 'aşağıda|aynı konuda|aynı yazarın|ayrıca|başka ne|başkaları okuyor|beğenebileceğiniz|benzer|benzer~|bölümdeki|bölümünde|bu bölümdeki|bu konudaki|bulabilirsiniz|bunlar~|çok okunan~|daha fazla|diğer|editörün seçtiği|editörün seçtikleri|en çok|en son|göz atın|günün|haftanın|ilgili|ilgili~|ilginç|ilginizi|ilginizi çekebilecek|ilginizi çekebilir|ilginizi çektiyse|ilgi~|kaçırmayın|kategorideki|okurlar okuyor|öne çıkan|önemli|önerilen|önerilen~|öneriler|öneriyoruz|öneri~|öner~|öteki|popüler|popüler~|seçtikleri|şimdi okuyor|sitede|son|son dakika|şu anda|şunlar~|yazarın diğer|yazarın son',
        example: 'Haftanın en çok okunanları',
      },
      {
        words: '{notice}',
        cue: 'bu haberi|bu konuda|bu konuyu|konuyla ilgili',
        act: 'daha önce de|duyurmuştuk|haberleştirmiştik|yazdık|yazmıştık',
        example: 'Bu konuyu daha önce de yazmıştık',
      },
      {
        words: '{notice}',
        cue: 'ayrılmadan önce|buradayken|gitmeden önce|hazır buradayken',
        act: 'bakın|göz atın|inceleyin|okuyun',
        example: 'Hazır buradayken bunu da okuyun',
      },
    ],
    'continue-reading': [
      {
        words:
          '{haber}|{little}|{tıkla}|#|aşağıda|kaynak|kaynakta|sayfa|sayfada|sayfaya|sitede|sitemizde|sonraki|sonuna|sürümü|tamamı|tamamına|tamamını',
        cue: '{haber}|devamı|devamına|devamını|devamı~|fazlası~|geri kalanını|haberin|haberi~|kalanı|kalanını|kalan~|metnin|metni~|sayfa|sayfada|sayfaya|sonraki sayfa~|tamamı|tamamına|tamamını|tamamı~|tümünü|tümü~|yazının|yazı~',
        act: '{oku}|aç|açılır|açın|açmak|bağlantıda|devam edin|devam et|dokunun|dokun~|geç|geçin|genişlet|genişlet~|git|görüntüle|görüntüle~|göster|göster~|oku|okumak|okumak için|okuyun|sitemizde|sonraki sayfada|sonraki sayfaya|tek tıkla|tek tıkla açılır|tıkla|tıklayın|tıklayınız|tıkla~|ulaş~|yükle~',
        example: 'Tıklayın, devamını okuyun',
      },
      {
        words: '{notice}',
        cue: 'bağlantıya gidin|buraya dokunun|buraya tıklayın|ikinci bölüm|ikinci bölümü|ikinci bölümü görmek|kalanı|tam hali|tıklayın',
        act: 'açılır|bağlantıda|bağlantıda açılır|basın|devamı|devamını|ileri|okumak|okumaya|sonraki',
        example: 'Devamını okumak için buraya dokunun',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{abone}|aboneler~|aboneliğ~|abonelik~|abone~|kayıtlı~ kullanıcı~|kilitli bir haber|kilitli haber|kilitli yazı|premium|ücretli~|üye|üyeler~|üyeliğ~|üyelik~',
        act: '{haber}|{oku}|abonelere özel|aboneliği olanlar|açık|açıktır|ayrılmıştır|ayrıl~|bölüm~|devamı|devamını|devam~|erişebilir|erişilebilir|erişim|erişim~|gerekiyor|gerekli|gerekli~|haber~|içeriğ~|içerik~|kalan|kalanı|kalan~|kapalı|kilidi aç|kilidini aç|kilitli|kilit~|merak|metin~|metn~|okumak|okumaya|okumayı|okumay~|okuma~|okuyabilir|okuyabil~|okuyorsunuz|olan|olanlar|önizleme~|özel|özeldir|özel~|sadece|sadece aboneler|satın~|sınırlı|sınırsız|sonunu|sürdür~|tam erişim|tamamı|tamamı~|tümünü|tümü~|yalnız|yalnız abonelere|yalnızca|yazının|yazı~',
        example: 'Yazının kalanı yalnızca abonelere açık',
      },
      {
        words: '{notice}',
        cue: 'doldu|doldurdunuz|kaldı|kalıyor|kullandınız|okudunuz|tükendi|tükettiniz|ulaştınız',
        act: 'haberin|makalenin|metnin|ücretsiz haber|ücretsiz haberleri|ücretsiz haberlerin|ücretsiz içerik|ücretsiz makale|ücretsiz okuma|ücretsiz yazı|yazının',
        example: 'Bu ayki ücretsiz haber hakkınızı doldurdunuz',
      },
      {
        words: '{notice}',
        cue: '{oku}|devam|devam etmek|devamı|kilidi aç|sürdürmek',
        act: 'abone ol|abone olun|aboneliği|abonelik|erişim|erişim alın|giriş yapın|hesap aç|hesap açın|hesap oluşturun|kaydolun|kayıt olun|satın al|satın alın|sınırsız|üye ol|üye olun',
        example: 'Okumayı sürdürmek için abonelik alın',
      },
      {
        words: '{notice}',
        cue: 'deneme süreniz|deneme süresi|okuma süreniz|ücretsiz erişim|ücretsiz haber|ücretsiz haberiniz|ücretsiz okuma|ücretsiz yazı',
        act: 'bitti|doldu|kaldı|kalmadı|sona erdi|tükendi',
        example: 'Ücretsiz okuma süreniz bitti',
      },
      {
        words: '{notice}',
        cue: 'devamını|hepsini|sınırsız|tamamını',
        act: 'abone ol|abone olun|aboneliğiniz|abonelik alın|üye olun',
        example: 'Hepsini okumak ister misiniz? Abone olun',
      },
      {
        words: '{notice}',
        cue: 'haberin devamı~|haberin tamamı~|metnin kalanı~|metnin tamamı~|okumaya devam|okumayı sürdürmek|tam erişim~|tamamını okumak|tüm içeriğ~|tümünü okumak|yazının devamı~|yazının kalanı~|yazının tamamı~|yazının tümü~',
        act: 'abonelik~|abone~|ödeme~|satın al|satın~|ücretli~|üye|üyeliğ~|üyelik~',
        example: 'Okumayı sürdürmek için üyelik satın almanız gerekir',
      },
      {
        words: '{notice}',
        cue: 'bir bölüm~|bir kesit~|bir kısmı~|giriş bölümü~|ilk bölüm~|ilk paragraf~|önizleme~|özet~',
        act: 'abonelik~|abone~|kalanı~|tamamını|tamamı~|tümünü|tümü~|üye|üyelik~',
        example: 'Bu sadece bir bölüm, yazının tümünü aboneler okuyabilir',
      },
      {
        words: '{notice}',
        cue: 'açık bölüm~|deneme bölümü|ücretsiz bölümü|ücretsiz bölüm~|ücretsiz kısm~',
        act: 'biter|bitiyor|bitti|burada|sona erdi|sona eriyor',
        example: 'Yazının ücretsiz bölümü burada bitiyor',
      },
      {
        words: '{notice}',
        cue: 'devamı|haberin tamamı|kalanı|metnin tamamı|yazının tamamı',
        act: 'abonelikle|ödeme sonrası|ödeme yapıldıktan|ödeme~|satın alın~',
        example: 'Metnin tamamı ödeme yapıldıktan sonra açılır',
      },
      {
        words: '{notice}',
        cue: 'devamı|gerisi|kalanı|yazının gerisi',
        act: 'abonelikle|abonelik~|açabilirsiniz|gizli~|üyelikle',
        example: 'Gerisi gizli. Abonelikle açabilirsiniz',
      },
      {
        words: '{notice}',
        cue: 'hakkınız kaldı|kaldı|kalmıştır|yazınız kaldı',
        act: 'ücretsiz haber~|ücretsiz makale~|ücretsiz okuma|ücretsiz yazınız|ücretsiz yazı~',
        example: 'Bu hafta bir ücretsiz yazınız kaldı',
      },
      {
        words: '{notice}',
        cue: 'daha çok okumak|okumak ister misiniz|okumak istiyorsunuz',
        act: 'abonelik seçin|abonelik~|bir abonelik seçin|üyelik~',
        example: 'Daha çok mu okumak istiyorsunuz? Bir abonelik seçin',
      },
    ],
    offer: [
      {
        words: '{notice}|armağan|armağan~|ucuza|yakınınıza|yakınınız~',
        cue: 'abone ol|abone olun|aboneliği|aboneliğiniz|aboneliğinizi|aboneliğ~|abonelik|abonelik paketi|abonelikler|abonelikte|abonelik~|abone~|ay hediye|deneme süresi|deneme sürümü|deneme~|dijital paket~|fırsat~|günde|hafta ücretsiz|ilk # ay|ilk # gün|ilk ay|ilk hafta|ilk hafta~|ilk otuz gün|indirim kodu|indirim~|iptal|iptal edebilirsiniz|iptal edin|kampanya~|paket|paketini|paket~|teklif|teklifi|tekliften|teklif~|ücretsiz okuyun|üyeliğ~|üyelik~|yıllık abonelikte|yıllık ödemede',
        act: '{fiyat}|# gün|# lira|# tl|alın|ayda|ayda #|aylık|aylık #|başlat~|bir ay|bir yıl|dene|dene~|dilediğiniz an|dilediğiniz zaman|etkinleştirin|faydalanın|faydalan~|geçerli~|hediye edin|hemen|hemen deneyin|her an|iptal~|istediğiniz an|istediğiniz zaman|kaçırmayın|karşılaştırın|kazanın|ödemede|reklamsız|sadece bugün|satın al|satın alın|satın~|seç|seçin|şimdi|sınırsız|sonra|sonra # lira|sonra # tl|sonrasında|taahhüt yok|taahhütsüz|ücretsiz~|ucuza|yararlanın|yararlan~|yenileyin|yılda|yıllık|yıllık #|yıllık~|yükselt~|yüzde # indirim',
        example: 'Size uygun aboneliği seçin',
      },
      {
        words: '{notice}|armağan|armağan~|ucuza|yakınınıza|yakınınız~',
        cue: 'erişim|erişimi',
        act: '# gün|indirimli|lira|reklamsız|sınırsız|tl|yarı fiyatına',
        example: 'Yıllık erişim yarı fiyatına',
      },
      {
        words: '{notice}|armağan|armağan~|ucuza|yakınınıza|yakınınız~',
        cue: 'abonelik~|erişim~|üyelik~',
        act: '{fiyat}|# ucuz|lira~|tl|yarı fiyatına|yüzde #|yüzde # ucuz~',
        example: 'Üç aylık erişim şimdi yalnızca 149 TL',
      },
      {
        words:
          '{notice}|armağan|armağan~|öder|öğrenciler|öğrenciler~|öğrenci~|ucuza|yakınınıza|yakınınız~|yarısını|yarısı~',
        cue: 'aboneliğe|abonelik|abonelik~|üyelik~',
        act: 'armağan|armağan edin|armağan~|hediye edin|hediye~|yarı fiyatına',
        example: 'Bir yakınınıza abonelik armağan edin',
      },
      {
        words: '{notice}',
        cue: 'abonelik~|iptal|kampanya~|teklif~',
        act: 'bir yıl okuma|canınız isteyince|edersiniz|geçerli|istediğinizde iptal|pazara kadar',
        example: 'Teklif yalnız pazara kadar geçerli: bir yıl okuma 990 TL',
      },
    ],
    login: [
      {
        words: '{notice}|mağaza~',
        cue: 'aboneyseniz giriş|beni hatırla|giriş|giriş yapmadınız|hesabı|hesabım|hesabın|hesabınız|hesabınız yok|hesabınıza|hesabınızla|hesap|ile devam et|kullanıcı adı|oturum|parola|parolamı|parolanız|parolanızı|şifre|şifrem|şifremi|şifreniz|şifrenizi|şifreyi|üye girişi|üyelik',
        act: 'aboneliğiniz varsa|aç|açın|apple|bu cihazda|çıkış yap|değiştir|facebook|girin|giriş yap|giriş yapın|giriş yapmadınız lütfen|google|hatırla|hatırlamıyor|kaydol|kaydolun|kayıt ol|kayıt olun|oluştur|oluşturun|oturum aç|oturum açın|oturumu kapat|sıfırla|sıfırlayın|şifre girin|unuttum|unuttunuz|üye ol|üye olun|var mı|ve şifre|yenile|yenileyin|yok mu|yok mu açın|zaten',
        example: 'Ücretsiz hesap oluşturun',
      },
      {
        words: '{notice}|mağaza~',
        cue: 'giriş yap|giriş yapıldığında|giriş yapın|giriş yapınca|giriş yapmanız|kaydol~|kayıt ol|oturum aç|oturum açın|oturum açmanız|üye girişi yapıldığında|üye girişi~',
        act: 'açılır|aynı bilgilerle|bilgilerinizle|bilgileriyle|devam edebilmek|devam etmek|devam~|erişmek|gerekir|gerekiyor|gerekli~|gerekmektedir|görmek|için|kullanılabilir|lütfen|okumak|okumaya|özellik~|tamamı~|tümü~|yalnızca|zorunlu~',
        example: 'Devam edebilmek için oturum açmanız gerekiyor',
      },
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'bülten|bültene|bülteni|bültenimiz|bültenimize|bültenimizi|bültenimiz~|bültenine|bültenler|bültenlerimize|bültenler~|bülten~|e bülten|e bültenimize|e bülten~|haber bülteni~|newsletter',
        act: 'abone ol|abone olun|abone~|akşam|al|alın|ayrıl|ayrılmak|bırakın|bırak~|cumaları|edinin|gelsin|girin|günlük|haberdar|haftada bir|haftalık|her cuma|her gün|her hafta|her pazartesi|her sabah|ister misiniz|isteyin|iste~|katılın|kaydol|kaydolun|kaydol~|kayıt ol|kayıt olun|kayıt~|onaylayın|onayla~|sabah|spam yok|teşekkür|teşekkürler|ücretsiz|üye ol|üye olun|yayımlanır|yazın',
        example: 'Günlük bültenimize kaydolun',
      },
      {
        words: '{notice}',
        cue: 'e mail|e posta|e postanıza|e postanızda|e postanızı|e postanız~|e posta~|email|gelen kutunuz|gelen kutunuza|gelen kutu~|mail|mailinize|mail~|mektup almak|posta adresinizi|posta kutuna|posta kutunuz|posta kutunuza|posta kutunuzda|posta kutu~|spam',
        act: 'abone olun|abone~|adresinizi bırakın|al|alın|ayrılabilirsiniz|bırakın|bırak~|doğrudan|editörümüzden|en iyi|en iyi yazılar|en önemli|en önemli haberler|en önemli~|gelsin|girin|girmeniz|göndereceğiz|gönderelim|gönderiyoruz|gönder~|günün özeti|haberler|haftada bir|haftanın özeti|her cuma|her gün|her hafta|her sabah|hiçbir|kaçırmak istemiyor|kaydolun|kaydol~|kontrol edin|onaylayın|onaylayın bağlantıdan|öne çıkan~|özetimizi|seçme haberler|son haberler|yazın|yeter~|yollayalım',
        example: 'Haftada bir en iyi yazılar e-postanızda',
      },
      {
        words: '{notice}',
        cue: 'günde bir|haftada bir|haftada iki kez|her cuma|her hafta|her pazar|her sabah',
        act: 'alacaksınız|göndereceğiz|gönderelim|gönderiyoruz|iletiyoruz|postanıza gelsin|yolluyoruz',
        example: 'Haftada bir size en iyi yazıları göndereceğiz',
      },
      {
        words: '{notice}',
        cue: 'abonelikten|bültenden|listeden',
        act: 'ayrılabilirsiniz|çık|çıkabilirsiniz|çıkın|tek tıkla',
        example: 'Tek tıkla abonelikten çıkabilirsiniz',
      },
      {
        words: '{notice}',
        cue: 'günün özeti|haber özeti~|haftanın özeti|önemli olanı|spam yok',
        act: 'e postanıza|e postanızda|gönderiyoruz|kutunuza|kutunuzda|postanızda',
        example: 'Sabah haber özeti e-postanızda',
      },
    ],
    'follow-us': [
      {
        words: '{notice}|zil|zile',
        cue: '{ağ}|facebook sayfamız~|instagram hesabımız~|instagram profilimiz~|sosyal medya sayfalarımız|telegram ımız|telegram ımızda|youtube kanalımız~',
        act: 'abone ol|abone olun|abone~|açın|beğenin|beğen~|biz|bizi|bizim|bizimle|bul|bulabilirsiniz|bulun|buradayız|daha fazla haber|ekleyin|göz atın|grubumuza|haberler|hesabımız|hesabımızı|hesabımız~|hesaplarımız|hesaplarımız~|izleyin|kanalımız|kanalımıza|kanalımızı|kanalımız~|kanal~|katıl|katılın|katıl~|önemli haberler|profilimiz~|sayfalarımız|sayfamız|sayfamız~|sizi bekliyor|takip edebilirsiniz|takip edin|takip et|takipçi~|takipte kalın|takip~|uğrayın|varız|ziyaret edin|ziyaret~',
        example: "Bizi Facebook'ta da bulabilirsiniz",
      },
      {
        words: '{notice}|zil|zile',
        cue: 'bildirim|bildirimler|bildirimlere|bildirimleri|bildirimlerimizi|bildirim~|grubumuza|grubumuz~|kanal|kanala|kanalımız|kanalımıza|kanalımızı|kanalımızı takip|kanalımız~|kanal~|profil~|sosyal medya~|takipçi~|topluluğumuz~|uygulama|uygulamamız|uygulamamızı|uygulaması|uygulamasını|uygulamayı|uygulama~',
        act: 'abone olun|abone~|aç|açın|alın|arasına|beğen~|bizi|bizim|buradayız|cebinizde|etkinleştir|etkinleştirin|haberdar olun|hep|indir|indirin|indir~|izin verin|izin~|izlemek|kaçırmayın|katılın|katıl~|kolayca|kur|kurun|okutun|takip edin|takip et|takip~|taratın|unutmayın|var|yanınızda|yükle|yükleyin|yükle~',
        example: 'Bildirimleri açın, hiçbir haberi kaçırmayın',
      },
      {
        words: '{notice}|zil|zile',
        cue: 'bizi dilediğiniz|bizi dinleyin|bizi izleyin|bizi okuyun|bizimle kalın',
        act: 'haberdar|her zaman|iletişimde|medyada|nerede|okuyun|yerden',
        example: 'Bizi dilediğiniz yerden okuyun',
      },
      {
        words: '{notice}|zil|zile',
        cue: 'bildirim zilini|zil|zile',
        act: 'kaçırmamak|kaçırmayın|videoları|videolar~|yeni videolar~',
        example: 'Yeni videoları kaçırmamak için zile basın',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{ağ}|{haber}|{little}|{tıkla}|#|adresini|arkadaşına|arkadaşınıza|arkadaşlarınızla|arkadaşlarınla|arkadaş~|bir|da|de|dostlar~|dost~|e postayla|haber~|ile|iş|listesi|listesine|mail~|okuma|okumak|pano|panoya|pdf|sayfanın|sayfayı|sürüm|sürümü|tanıdık~|yakın~|yazı~',
        cue: 'gönder|gönderin|gönder~|ilet|ilet~|kaydedin|kaydet|kaydet~|kopyala|kopyalandı|kopyalayın|kopyala~|öner|önerin|öner~|paylaş|paylaşın|paylaş~|tavsiye et|tavsiye~|yazdır|yazdırın|yazdırma sürümü|yazdır~',
        act: '{ağ}|{haber}|adresini|arkadaşına|arkadaşınıza|arkadaşlarınızla|arkadaşlarınla|arkadaşlar~|arkadaş~|bağlantısını|bağlantıyı|bağlantı~|bu haberi|daha sonra|dostlar~|dost~|e posta ile|e posta ile gönder|e postayla|ekle|favorilere|haber~|linki|link~|makale~|panosuna|panoya|sayfayı|sevdikler~|sonra okumak|sonra~|sürümü|tanıdıklarınızla|yazı~|yer imlerine',
        example: 'Yazıyı arkadaşlarınızla paylaşın',
      },
      {
        words: '{notice}|arkadaş~|başkalarına|başkaları~|dostlar~|dost~|iş|tanıdık~',
        cue: 'beğendiniz|beğendiniz mi|beğen~|hoşunuza',
        act: 'anlatın|gönderin|gönder~|iletin|okutun|önerin|paylaşın|paylaş~',
        example: 'Yazıyı beğendiniz mi? Dostlarınıza okutun',
      },
      {
        words: '{notice}|arkadaş~|dost~|iş|tanıdık~',
        cue: 'arkadaşına|arkadaşlar~|arkadaş~|dostlar~|tanıdık~',
        act: 'gönderin|gönder~|ilet~|öner~|paylaş~|tavsiye et',
        example: 'Bir arkadaşına e-postayla gönder',
      },
      {
        words: '{notice}|iş',
        cue: 'bu haberi|bu yazıyı|haberi|metni|yazıyı',
        act: 'başkalarına da gösterin|daha sonra okumak|gösterin|kaydedin|sonra okumak',
        example: 'Bu yazıyı başkalarına da gösterin',
      },
      {
        words: '{notice}|arkadaşınıza|arkadaşlarınıza|dostlarınıza|iş',
        cue: 'beğendiniz mi|ilginizi çekti|ilginizi çekti mi',
        act: 'anlatın|arkadaşlarınıza|gönderin|iletin|paylaşın',
        example: 'İlginizi çekti mi? İş arkadaşlarınıza iletin',
      },
      {
        words: '{notice}',
        cue: 'bu haber|bu haberi|bu yazı|bu yazıyı',
        act: 'paylaşılmaya değer|paylaşmaya değer',
        example: 'Bu yazı paylaşmaya değer',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'düşünceniz~|görüşünüz|görüşünüzü|görüşünüz~|okur görüşleri|tartışın|tartışma~|yorum|yorum bölümü|yorum yapmak|yoruma|yorumla|yorumlar|yorumlara|yorumlarda|yorumları|yorumların|yorumlar~|yorumlayın|yorumla~|yorumu|yorumun|yorumunuz|yorumunuzu|yorum~',
        act: '#|aboneler|altında paylaşın|bekliyoruz|bırak|bırakın|bırakmadı|bırak~|cevapla|daha fazla|denetimden|denetim~|denetlenir|ekle|ekleyin|ekle~|giriş yapın|giriş yapmalısınız|giriş~|gizle|gör|görünür|göster|göster~|habere|haberi|haberin altında|henüz|ilk|kapalı|kapalıdır|kapalı~|kapatıldı|kapatılmıştır|kapatıl~|katılın|katıl~|kayıtlı|kimse|kullanıcıların|kurallar|kuralları|kurallar~|ne dersiniz|ne düşünüyorsunuz|oku|okurlarla|okuyucu|okuyun|onay|onaydan|onaydan sonra|onayından sonra|onaylandıktan|onaylanmış|onaylan~|önemli|paylaşın|silindi|siz|üye|üye olanlar|üyeler|yalnızca aboneler|yanıtla|yap|yapabilir|yapabilirsiniz|yapın|yapmak|yayımlanacak|yayınlanacak|yaz|yazın|yazının altında|yazmadan|yazmak|yönetici~|yükle',
        example: 'Yorum yazmadan önce kuralları okuyun',
      },
      {
        words: '{notice}',
        cue: 'fikrinizi yazın|görüşünüzü paylaşın|tartışın|tartışmaya katılın',
        act: 'diğer okurlarla|haberi|haberle ilgili|okurlarla|yazıyı',
        example: 'Diğer okurlarla tartışın',
      },
      {
        words: '{notice}',
        cue: 'düşüncelerinizi|fikrinizi|görüşünüzü|ne düşündüğünüzü|ne düşünüyorsunuz',
        act: 'bekliyoruz|belirtin|bırakın|paylaşın|yazın|yorumlarda',
        example: 'Ne düşündüğünüzü bize yazın',
      },
      {
        words: '{notice}',
        cue: 'henüz|hiç yorum|kimse|yorum yok',
        act: 'ilk siz olun|ilk siz yazın|ilk yorumu siz|ilk yorum~|siz yapın|siz yazın|yorum yapılmadı|yorum yapmadı',
        example: 'Henüz kimse yorum yapmadı, ilk siz yazın',
      },
    ],
    'media-widget': [
      {
        words: '{notice}|bölge~|geçici|kullanılamıyor|olarak|ülkenizde|ülke~',
        cue: 'canlı yayın|canlı yayını|foto galeri|fotoğraf galerisi|galeri|galeriyi|galeri~|haberi|kaydı|kayıt~|oynatıcı|oynatıcısı|oynatıcı~|podcast|podcast~|ses|ses kapalı|sesi|sesli|sesli sürüm|sesli sürümü|video|videonun|videosu|videoyu|video~|yayını|yayın~',
        act: '# saniye|aç|açılamadı|açın|açmak için|açmak için tıklayın|atla|başlat|başlayacak|başla~|başlıyor|bölgenizde|çevrim içi|desteklemiyor|desteklenmiyor|dinle|dinleyin|dinle~|duraklat|durdur|geçici olarak|gizle|haberin|izle|izleyin|izle~|kapalı|kullanılamıyor|oynat|oynatılamadı|oynatılamıyor|oynatılıyor|oynat~|oyna~|saniye içinde|sesi aç|sesi kapat|sessize al|tekrarla|ülkenizde|yazının|yükleme|yüklenemedi|yüklenemiyor|yüklenirken|yükleniyor|yükleyemedi|yükle~',
        example: 'Oynatıcı yükleniyor, lütfen bekleyin',
      },
      {
        words: '{notice}|bölge~|ülkenizde|ülke~',
        cue: 'bu haber~|bu yazı~|haberi|makaleyi|sesli~|yazıyı',
        act: 'dinlemek|dinleyebilirsiniz|dinleyin|dinle~',
        example: 'Bu yazıyı sesli olarak da dinleyebilirsiniz',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|flash player|javascript|js|reklam engelleme|reklam engelleyici|reklam engelleyiciniz|reklam engelleyicinizi|reklam engelleyiciyi|reklam engelleyici~|reklamlarımızı|tarayıcı|tarayıcıda|tarayıcının|tarayıcınız|tarayıcınızda|tarayıcınızı|tarayıcınız~|tarayıcıyı|tarayıcı~',
        act: 'aç|açık|açın|artık|çalışması|çalışmayabilir|çalışmıyor|çalış~|desteklemiyor|desteklenmiyor|destekle~|destekliyor|devre dışı|devre dışı~|engelliyor|engelliyorsunuz|eski|etkin|etkinleştir|etkinleştirin|etkinleştir~|gerekir|gerekli|gereklidir|gerekli~|gerektirir|gerek~|güncel değil|güncelle|güncelleyin|güncelle~|kapat|kapatın|kapatıp|kapat~|kullanın|kullanıyorsunuz|kullanmanız|kullan~|lütfen kapatın|tespit edildi|tespit~|yükleyin|zorlaştırıyor',
        example: 'Eski bir tarayıcı kullanıyorsunuz',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'eksik|haberdeki hata|hata|hatalar|hataları|hatalı|hatalı yeri|hatası|hatasını|hatayı|hata~|imla hatası~|yanlış|yanlış yeri|yanlışı|yanlışları|yanlışlık|yanlışlık~|yanlış~|yazım yanlışı~',
        act: 'bildir|bildirin|bildiriniz|bildir~|bize bildirin|bize gönderin|bize söyleyin|bize yazın|buldu~|ctrl|düzeltmemize|editöre|editörlerimize|fark eder~|fark~|gönder|gönderin|gördü~|haber ver|haber verin|haberdeki|iletişime geçin|işaretleyin|işaretle~|lütfen|makalede|seçip|söyle~|ulaş~|yardım edin|yardımcı olun|yaz|yazıdaki|yazın',
        example: 'Metinde yanlış mı gördünüz? Bize söyleyin',
      },
      {
        words: '{notice}|yazı işleri~|yazı işlerine',
        cue: 'bir terslik|bir tuhaflık|bir yanlışlık|terslik|tuhaflık',
        act: 'bildirin|haber verin|söyleyin|yazın',
        example: 'Metinde bir tuhaflık mı var? Yazı işlerine haber verin',
      },
    ],
    donation: [
      {
        words: '{notice}|dilediğiniz|patronumuz|patron~|sürdürmemize|tutar~|yardım|yaşıyoruz|yazmayı',
        cue: 'bağış|bağışınız|bağışlar|bağışlarla|bağışlar~|bağış~|desteğiniz olmadan|desteğinize|desteğinizle|desteğiniz~|desteğ~|destek ol|destek olun|destek verin|destekçi|destekçimiz|destekçimiz~|destekçi~|destekle|destekleyin|katkı|katkıda bulunun|katkıda~|katkılarınızla|katkılarıyla|katkılar~|katkınız|katkı~|okurlarımız sayesinde|siz okurlarımız|sizin desteğiniz|sizin sayenizde|tek seferlik|yaşamasına',
        act: 'abonelikle|ayaktayız|bağımsız|bağış yapın|bağışla|bizi|bizim|bulunun|bulun~|çalışmamıza|dergimiz|destekçimiz olun|emeğimize|gazeteci|gazetecilere|gazeteciliğe|gazeteciliği|gazetecilik|gazeteci~|gazetemiz|gazetemizi|gazeteye|havale|işimiz~|kartla|kart~|katkıyla|lira|medya|medyaya|medyayı|mümkün~|okurlarımızın|okurların|okurlarının|okurlar~|okur~|patreon|site|sitemiz|siz de|tl|varız|yapıyoruz|yardım edin|yaşamasına yardım|yaşıyor~|yayını|yayın~',
        example: 'Bizi küçük bir bağışla destekleyin',
      },
      {
        words: '{notice}|patronumuz|patron~|yaşıyoruz',
        cue: 'bir kahve|kahve ısmarlayın|yardım edin|yardım edin dilediğiniz|yardımcı olun',
        act: 'bize|gönderin|ısmarlayın|lira|sürdürmemize|tutarı',
        example: 'Yazmayı sürdürmemize yardım edin, dilediğiniz tutarı gönderin',
      },
      {
        words: '{notice}|patronumuz|patron~|yaşıyoruz',
        cue: 'okurlar sayesinde|okurlarımız sayesinde|okurlarımızla|okurların sayesinde',
        act: 'ayaktayız|patronumuz|reklamımız|var oluyoruz|yaşıyoruz|yayın yapıyoruz',
        example: 'Okurlarımız sayesinde yaşıyoruz',
      },
      {
        words: '{notice}',
        cue: 'desteğiniz olmadan|desteğiniz olmasa|sizin desteğiniz',
        act: 'ayakta kalamazdık|olamazdık|yapamazdık|yayın yapamayız|yazamazdık',
        example: 'Desteğiniz olmadan yazamazdık',
      },
    ],
    copyright: [
      {
        words:
          '{notice}|belirtilerek|belirtilmeden|biçimde|bütünü|çoğaltılamaz|çoğaltıl~|çoğalt~|dağıtılması|dağıtıl~|dağıt~|eser|eserleri|fikir|fotoğraflar|fotoğrafların|görsel|görsellerin|gösterilerek|gösterilmeden|göster~|haklarına|içeriklerin|izin~|izne|izni|izni~|kanun|kanunu|kaynağı|kaynak|kaynak~|kısmen|kısmi|kopyalanması|kopyalan~|kopyala~|koşuluyla|kullanıl~|kullanım|kullanımı|metin|olmadan|önceden|sahibinin|sahiptir|sanat|şartıyla|şekilde|tabidir|tamamen|ticari|verilerek|verilmeden|yasa|yasaktır|yasak~|yasalarla|yayımla~|yayıncının|yayınla~|yazı işlerinin|yazı işleri~|yazılı|yazılı~',
        cue: 'alıntı yapılamaz|alıntılanamaz|alıntı~|bütün hakları|çoğaltılamaz|çoğaltıl~|çoğaltma|dağıtılamaz|dağıtıl~|her hakkı|her türlü çoğaltma|içeriklerin kullanımı|iktibas|kopyalanamaz|kopyalanması|kopyalan~|kullanılamaz|metinlerin kullanımı|telif hakkı|telif hakları|telif haklarıyla|telif yasası|telif yasasıyla|tüm hakları|yayımlanamaz|yayın hakkı|yayınlanamaz|yazıların kullanımı|yeniden yayım~',
        act: 'ait|aittir|bağlantı|bağlantı verilerek|bağlantı verilmeden|edilemez|hiçbir şekilde|izin|izin alınmadan|izin gerektirir|izin olmadan|izinsiz|izinsiz her türlü|izinsiz~|izne bağlıdır|izne tabidir|izni|izni olmadan|iznimiz|kaynağa bağlantı|kaynak belirtilmeden|kaynak gösterilerek|kaynak gösterilmeden|kaynak göster~|kaynak verilerek|korunmaktadır|korunur|link|mahfuzdur|mümkündür|sahibine|saklıdır|tabidir|verilerek yapılabilir|yasak|yasaktır|yasak~|yayıncının izni|yayıncıya|yazılı izni~|zorunludur',
        example: 'Telif hakları yayıncıya aittir',
      },
      {
        words:
          '{notice}|fotoğraf|fotoğrafların|görsellerin|gösterilmeden|izin|kaynak|metin|metinlerin|yasak|yasaktır|yazılı',
        cue: 'alıntılanması|çoğaltılması|kopyalamak|kopyalanması|kullanılması|yayınlanması',
        act: 'bağlantı verilmeden|içeriklerin|izin alınmadan|izin olmadan|izinsiz|kaynak belirtilmeden|kaynak gösterilmeden|sitedeki|sitemizdeki|yazılı izin',
        example: 'Metinlerin yazılı izin olmadan kopyalanması yasaktır',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|ait|aittir|alırsanız|alışveriş|alışverişler|alışverişlerden|alışverişlerinizden|amaçlı|amaçlıdır|bağla~|bilgilendirme|bulunmaz|değildir|dile|doktor|doktorunuza|doktor~|edilen|getirilen|hukuki|içeriğ~|ifade|katılmayabilir|kişisel~|köşe|köşe~|kurulu|kurulu~|kurul~|makale~|niteliği|nitelik|okur~|ortağı|ortak|ortaklık|reklamdır|reklamlar~|resmi~|savunulan|siparişi|sorumluluk|sorumlu~|sözde|tamamen|tanıtım|taşır|tavır~|tavsiyesinin|tavsiye~|tıbbi|tutum~|ürün|yansıtmayabilir|yansıtmaz|yansıt~|yapılan|yatırım|yayın|yazar|yazara|yazarların|yazar~|yazı işleri|yazıda~|yazı~|yer alan|yorumlar~|zorunlu~',
        cue: 'affiliate|bağlantılardan|danışmanlık|düşünceler|düşünce~|fikirler|görüş|görüşler|görüşleri|görüşlerinden|görüşlerini|görüşler~|görüşüne|görüş~|ilanların içeriği~|iş ortaklığı|komisyon|komisyon~|ortaklık bağlantıları|ortaklık linkleri|reklamların içeriği~|reklamveren|reklamverenin|sorumluluk~|sponsor|sponsorluğunda|sponsorun|tavsiye|tavsiyesi|tavsiyesi değildir|ürün yerleştirme|yazarın görüşüne|yorumlardan|yorumların içeriği~|yorumlar~',
        act: 'aittir|alabiliriz|alıyoruz|amaçlıdır|anlamına gelmez|bağlamaz|bulunmaktadır|bulunur|değildir|hazırlandı|hazırlanmıştır|içerebilir|içerir|iş birliğiyle|işbirliğiyle|katılmayabilir|katılmaz|kazanabiliriz|kazanıyoruz|oluşturmaz|paylaşmayabilir|siparişiyle|sorumlu|sorumlu değildir|sorumlu değil~|sorumlu tutulamaz|sorumluluğundadır|sorumluluk|sorumluluk kabul etmez|sorumluluk üstlenmez|yansıtmamaktadır|yansıtmayabilir|yansıtmaz|yazara ait|yazarlarına ait|yazılmıştır|yerine geçmez',
        example: 'Yazıda ortaklık bağlantıları bulunmaktadır',
      },
      {
        words: '{notice}|doktor~|tavsiyesinin|tavsiye~',
        cue: 'haber|makale|metin|yazı|yazıdaki bilgiler',
        act: 'bilgilendirme amaçlıdır|güncel olmayabilir|güncelliğini yitirmiş|tavsiye değildir|tavsiyesinin yerini tutmaz|yerini tutmaz',
        example: 'Yazı bilgilendirme amaçlıdır, doktor tavsiyesinin yerini tutmaz',
      },
    ],
    'cms-leftover': [
      {
        words: '{notice}|aradığınız|dileriz|geçici|istenen|kaldırıldı|özür|sırasında',
        cue: 'bileşen|blok|dosya|gönderi|görsel|görseli|grafik|içeriği|içerik|modül|modülü|nesne|öğe|resim|sayfa|şablon|widget',
        act: 'bulunamadı|çalışmıyor|desteklenmiyor|geçici olarak|görüntülenemiyor|gösterilemiyor|kullanılamaz|kullanılamıyor|mevcut değil|yüklenemedi|yüklenemiyor|yüklenirken|yüklenirken hata|yükleniyor|yüklenmedi',
        example: 'Bu öğe kullanılamıyor',
      },
    ],
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'beğen|beğendiniz|beğendiyseniz|beğeni|değerlendirin|faydalı|işinize yaradıysa|kalp|ortalama puan|oyunuz|puan|puanınız|puanla|puanlayın|sonuna kadar|teşekkür|teşekkürler|yararlı|yardımcı olduysa|yıldız|yıldız verin',
        act: 'haber|habere|haberi|içeriği|içerik|makale|makaleye|makaleyi|okuduğunuz için|yazara|yazı|yazıya|yazıyı',
        example: 'Habere puan verin',
      },
      {
        words: '{notice}|ilgi~|sabr~|sonuna kadar|vakit~|zaman~',
        cue: 'sağ olun|teşekkür ederiz|teşekkürler|teşekkür~',
        act: 'ilginiz için|okuduğun için|okuduğunuz için|okuduğunuza|vakit ayırdığınız|zaman ayırdığınız',
        example: 'Sonuna kadar okuduğunuz için teşekkürler',
      },
      {
        words: '{notice}',
        cue: 'bizi okuduğunuz|bizimle olduğunuz|okuduğunuz için|sonuna kadar',
        act: 'memnunuz|mutluyuz|sevindik|teşekkürler|teşekkür~',
        example: 'Sonuna kadar bizimle olduğunuz için mutluyuz',
      },
    ],
    'translation-notice': [
      {
        words:
          '{notice}|almancadan|aracılığıyla|aslı|çevirmen|deepl|dil|dilinden|fransızcadan|içerebilir|ingilizceden|konuşma|kullanılarak|orijinal|program|rusçadan|sesle|sistem|sistemi|türkçeye|yapıldı|yapılmıştır|yardımıyla',
        cue: 'çevirdi|çeviri|çevirisi|çevirisi yapıldı|çevirmiştir|çevrildi|çevrilmiştir|hazırlandı|hazırlanmıştır|okunmaktadır|okuyor|oluşturuldu|seslendiren|seslendirildi|seslendirilmiştir|seslendirme|tercüme|tercüme edildi|üretildi|üretilmiştir|yazıldı',
        act: 'algoritma|bilgisayar sesi|deepl|google|makine|makine çevirisi|makine tarafından|otomatik|otomatik olarak|otomatik~|robot|sentezleyici|yapay ses|yapay sesle|yapay zekâ|yapay zeka|yapay zekâ tarafından|yapay zekâyla',
        example: 'Haber yapay zekâ ile çevrildi',
      },
      {
        words: '{notice}',
        cue: 'çeviri|makine çevirisi|otomatik çeviri',
        act: 'hata içerebilir|hatalar içerebilir|hatalı olabilir|içerebilir|yanlışlar içerebilir',
        example: 'Makine çevirisi hatalar içerebilir',
      },
    ],
    'date-stamp': [
      {
        words:
          '{ay}|{haber}|{little}|#|bugün|çarşamba|cuma|cumartesi|dakika|dün|en son|günü|pazar|pazartesi|perşembe|saat|saati|salı|son|tarih|tarihi|tarihinde',
        cue: 'değiştirildi|değiştirilme|değiştir~|eklendi|eklenme|eklen~|giriş|giriş tarihi|güncelleme|güncellendi|güncellenme|güncelle~|oluşturulma|son değişiklik|son güncelleme|yayımlandı|yayımlanma|yayımlan~|yayın tarihi|yayınlandı|yayınlanma|yayınlanmıştır|yayınlan~',
        act: '# {ay}|# # #|# dakika önce|# saat önce|bugün #|bugün saat #|dün #|dün saat #',
        example: "Dün saat 12:40'ta yayımlandı",
      },
      {
        words: '{haber}|{little}|az|ortalama|sürer|yaklaşık',
        cue: 'okuma|okuma süresi|okumak|okuması|okunma süresi|okunur|okuyabilirsiniz',
        act: '# dakika|# dakikada|# dakikalık|# dk|# saniye|bir dakika',
        example: 'Okuma süresi: 4 dakika',
      },
      {
        words: '{haber}|{little}|alır|ayırın|dakikanızı|gerek~|için|ortalama|sürer|sürüyor|tahmini|toplam|yaklaşık',
        cue: 'okuma süresi|okumak|okumanız|okuması|okuma~',
        act: '# dakika|# dakikanız|# dakikanızı|# dk|dakika sürer',
        example: 'Okumanız yaklaşık 5 dakika sürer',
      },
      {
        words: '{haber}|{little}|ayırın|bu|için',
        cue: 'okuma için|okumak için|okumaya',
        act: '# dakika ayırın|# dakikanız|# dakikanızı',
        example: 'Okumak için 6 dakikanızı ayırın',
      },
    ],
    'live-marker': [
      {
        words: '{notice}|ayrıntı|birazdan|geldikçe|sürekli',
        cue: 'ayrıntı|ayrıntılar|bilgiler|detaylar|gelişme|gelişmeler|gelişmeleri|haber|haberimiz|yayın|yazı',
        act: 'aktarılacak|az sonra|bekleniyor|bekliyoruz|birazdan|devam edecek|doğrulanıyor|doğruluyoruz|eklenecek|geldikçe|gelecek|geliştiriliyor|geliyor|güncellenecek|güncellenecektir|güncelleniyor|güncellenmektedir|sona erdi|takip ediyoruz|yakında',
        example: 'Ayrıntılar birazdan',
      },
      {
        words: '{notice}',
        cue: 'ayrıntılar~|gelişmeler~|yeni bilgileri|yeni bilgiler~|yeni gelişmeler~',
        act: 'aktaracağız|eklenecek~|ekleyeceğiz|geldikçe|paylaşacağız',
        example: 'Yeni bilgileri geldikçe ekleyeceğiz',
      },
    ],
    'press-notice': [
      {
        words: '{notice}|alınmıştır|aslı|ek|nüsha|sayı|sayısı|sayısından|tarih|tarihli|tel',
        cue: 'basılı gazetede|basılı nüsha|basılı nüshasında|basılı nüshasından|basılı sayıdan|basılı sayısında|basılı sayısından|basılı yayında|basın için|basın mensupları için|dergisinin|medya iletişim|son sayısında|son sayısından',
        act: 'alınmıştır|bilgi|çıktı|haber|iletişim|ilk kez|makale|metin|okuyun|yayımlandı|yayımlanmıştır|yayınlandı|yazı',
        example: 'Yazı gazetenin basılı sayısından alınmıştır',
      },
    ],
    'social-embed': [
      {
        words: '{ağ}|{little}|kullanıcı|platformda|tarafından',
        cue: 'bu fotoğrafı|bu gönderi|bu gönderiyi|bu paylaşımı|bu tweet|bu tweeti|bu videoyu',
        act: 'aç|facebook ta|gör|görüntüle|görüntüleyin|göster|instagram da|izle|kullanılamıyor|silindi|twitter da|x te',
        example: "Bu gönderiyi Instagram'da gör",
      },
      {
        words: '{notice}',
        cue: 'gömülü içerik~|gönderisi|gönderi~|paylaşım~|tweet~',
        act: 'artık mevcut değil|gösterilemiyor|kaldırıldı|kullanılamıyor|silindi|yüklenemedi|yüklenemiyor',
        example: 'Instagram gönderisi yüklenemedi',
      },
    ],
    control: [
      {
        words: '{haber}|{little}|#|aşağı|boyutu|boyutunu|daha|önceki|sonraki|tam|tüm|yukarı|yukarıya',
        cue: 'aç|büyüt|daralt|dön|genişlet|geri dön|git|görüntüle|göster|kapat|kaydır|küçült|temizle|yenile|yükle',
        act: 'ana sayfaya|aramayı|başa|daha az|daha fazla|daha fazla sonuç|filtreleri|fotoğrafı|gezinti|görsel|görseli|içeriğe|listeye|listeyi|menü|menüyü|resmi büyüt|sayfa başına|sayfanın başına|sayfayı|sonuç|sonuçlar|sonuçları|tam ekran|tüm sonuçları|yazı boyutunu|yorumları|yukarı',
        example: 'Sayfanın başına dön',
      },
    ],
    'media-credit': [
      {
        words:
          '{little}|{site}|aile|alınmıştır|arşiv|arşivi|arşivimizden|arşivinden|gazetemizin|kişisel|kullanılarak|yardımıyla',
        cue: 'fotoğraf|fotoğraflar|görsel|görseli|görseller|grafik|illüstrasyon|kare|resim',
        act: 'aile arşivi|arşiv|arşivden|arşivi|arşivimizden|arşivinden alınmıştır|gazetemizin arşivinden|oluşturuldu|organizatörler|sağlanmıştır|tarafından sağlandı|temsilîdir|temsilidir|temsilî~|üretildi|yalnızca temsili|yapay zekâ|yapay zekâyla',
        example: 'Görsel yapay zekâ ile üretildi',
      },
    ],
  },
}
