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
      '{abone}|{ağ}|{bizim}|{fiyat}|{haber}|{oku}|{site}|{süre}|{tıkla}|abonelik~|abone~|abon~|aç|açabilirsiniz|açabilmek|açık|açıktır|açılır|açılıyor|açın|açmak|açmalısınız|açmanız|ad|adblock|adı|adınızı|adres~|afiş~|aile~|aittir|akşam~|aktarıyor|aktif~|al|alabilirsiniz|alacaksınız|alan~|alarak|alınız|alıntı~|alın~|alır|almak|almalısınız|almanız|altı|altında|altındadır|altındaki|altyazı~|amaçlıdır|amaç~|analitik|analiz~|ancak|android|anında|anladım|anlık~|apple|ara|aracılığıyla|arada|aradan|aramıza|arası|arasından|ardından|arkadaş~|arşiv~|artık|aşağı~|asıl~|atın|atla|atlayın|ayakta|ayarla|ayarlar~|ayır~|aylık|aynı|ayrı|ayrıl~|ayrıntı~|bağımsızlığımızı|bağımsız~|bağış~|bağlantı~|banner~|basarak|basılı~|basın|basınız|başkaları~|başlayacak|başla~|başlıyor|bedava|bedel~|beğendiyseniz|beğenebileceğiniz|beğen~|bekleyin|bekleyiniz|bekl~|belirli|belirt~|benzer~|beş|biçim~|bildirim~|bildir~|bilgilendir~|bilgiler~|bilgisayar~|bilgi~|bir|bırak|bırakın|bırakmadı|bırakmamış|bıraktı|birlikte|bitecek|biter|bitirmek|bitiyor|bitmedi|bitmiyor|bitti|bize|bizimle|blog~|bölgenizde|bölüm~|bot|bu hafta|bulabilirsiniz|buldunuz|bulduysanız|bülten~|bulun~|buluş~|bunu|burada|buradayken|çalışmamıza|çalışması|çalışmayabilir|çalışmaz|çalışmıyor|çalışsın|canınız|canlı|cebinize|çekebilecek|çekebilir|çekebilirsiniz|çekme|çekti|çerez~|cevapla|çeviri~|çevirmiş~|çevril~|çevrimiçi|çevrim~|cihaz~|çık|çıkabilirsiniz|çıkan|çıkış|çıkıyor|çoğaltılamaz|çoğaltıl~|çok|cookie|cookies|ctrl|cuma|cumaları|dağıtıl~|dağıt~|daha|dahildir|dakika~|değer|değerlendir~|değildir|değişikliği|değişiklik|değiştirildi|değiştir~|dene|deneme|denemesi|denetimden|denetlenir|deneyim|deneyimi|deneyiminizi|deneyin|dergi~|desteği|desteğiniz|desteğinize|desteğinizle|destekçi~|desteklemiyor|desteklenmiyor|destekleyenler|destekle~|destekliyor|destek~|devam~|devre|dijital~|dil|dilediğiniz|dilerseniz|dili|dilinden|dinle~|dış|dışı|dıştan|diye|dk|doğru|doğrudan|doldu|doldurdunuz|doldurun|dön|döneceğiz|döner|dönün|dönüyoruz|dostlar~|dosya~|düğme~|duraklat|durdur|düşünceniz|düşündüğünüzü|düşün~|duyur~|düzeltmeler|düzelt~|düzenle~|düzenli|düzgün|düzgünce|e posta~|edebilirsiniz|edecek|eden|ederek|ederiz|ederseniz|edersiniz|edildi|edilen|edin|edinin|editörümüz~|editör~|ediyor|ediyorsunuz|ediyorum|ediyoruz|eğer|ekip~|eklenti~|ekleyeceğiz|ekleyeceğ~|ekle~|ekran~|eksik|elektronik|email|emeğimize|engelleme~|engellendi|engelleyici~|engelliyor|engelliyorsunuz|engel~|enter|erdi|erişilebilir|erişim~|eriş~|eski|eskiler|et|etkin|etkinleştir~|etme~|etmiş|ettiğinizi|ettik|ettiniz|ettiyseniz|fare|fark|farklı|favori|faydalanın|faydalı~|faydal~|fazla|fazlası|fazlasını|fikir~|fikrinizi|film~|filtre|fiyat|fiyatı|fiyatlarla|flash|form|format~|forum~|foto|fotoğrafı~|fotoğraf~|galeri~|gazetecilik~|gazeteci~|gazete~|geçer|geçerli~|geçin|geldiğiniz|geldikçe|gelen|gelir|gelişme~|geliştirmek|gelsin|gerek|gereken~|gerekir|gerekiyor|gerekli~|gerekmektedir|gereksiz|gerektirir|geri|geri çek|gerisi~|getir~|gezinmeye|gezinti|girin|giriş~|girmediniz|girmelisiniz|girmeniz|gizle|gizleyin|gizliliğiniz|gizliliğinize|gizli~|gömülü|gönderdik|göndereceğiz|göndereceğ~|gönderildi|gönderi~|gönder~|gönüllü|gördünüz|gördüyseniz|görebilirsiniz|göreceksiniz|göremiyor|görmek|görsel~|görünecek~|görüntüle~|görünür|görünüyor|görüş~|gösteremiyoruz|gösterilemiyor|gösterilmeden|göster~|göz|göz atın|grubu|grubumuza|grup~|güç|güncelleme~|güncellen~|güncelle~|güncelliğ~|güncel~|günlük|güvende|güvenli|güvenliği|haberci~|haberdar|haber~|hafta|hafta sonu|haftada|haftalık|hakkı~|hakk~|hakları~|hal|hala|hali|halinde|halini|hangi|harici|hatalar~|hata~|hatırla|hatırlamıyor|havale|hazır|hazırlan~|hediyesi|hemen|henüz|hep|hepsi|hepsini|her an|hesab~|hesap~|hiçbir|hikaye~|hızlı~|hizmet|hizmetler|hizmetleri|içerebilir|içeriğ~|içerik~|için|içinde|ideal|ihtiyacımız|iki|ilan~|ileri|iletişim~|ileti~|ilginç|ilgi~|ilk|imkanı|imla|imza~|indirim~|indir~|ingilizce|ingilizceden|ios|iphone|iptal~|irtibat|işaretle~|işbirliği|isim|işimiz|işimizi|işlenmesi|işlenmesine|işlenmesini|işlev~|işliyoruz|ismarla~|istatistik~|istediğinizde|istek~|istemiyor|isteyince|iste~|istisna~|istiyorsunuz|iyi|iyileştirmek|izinsiz~|izin~|izle~|izni~|javascript|js|kabul|kaçırmamak|kaçır~|kadar|kahvaltı~|kalan~|kaldı|kaldır~|kalın|kalır|kalite~|kalıyor|kalp|kamera|kampanya~|kanal~|kapalı|kapalıdır|kapatıldı|kapatıl~|kapat~|kare|karşılaştırın|kart~|katıl~|katkı~|kaydeder|kaydedin|kaydediyor|kaydediyoruz|kaydet~|kaydı|kaydınız|kaydır~|kaydol~|kayıtlı~|kayıt~|kaynağ~|kaynak~|kazanın|kelime|kendi~|kesit~|kez|kilidi|kilidini|kilit|kilitli|kimse|kısa|kısaltılmış|kısaltıl~|kısım~|kişiselleştirilmiş|kişiselleştirme|kişiselleştirmek|kişisel~|kişi~|kısmı~|kod|kodu|kodunu|koduyla|kolay~|komple|kontrol|konuşmaya|konu~|kopyalama~|kopyalanamaz|kopyala~|koruyoruz|köşe~|koşul~|küçük|kullanıcı~|kullanılabilir|kullanılamıyor|kullanılmaktadır|kullanım~|kullanmamıza|kullan~|kulübe|kulübü|kulüp|kur|kurallar~|kurun|kutu~|kvkk|lazım|lazımdır|limit|limitiniz|limitinize|liste~|lütfen|maalesef|mail|mailinize|makale~|makine~|malıdır|manşet~|medya~|mektup|mektuplar|merak|mesaj|mesajı|metin~|metni~|metn~|mı|mi|mobil|moderatör|moderatörler|moderatörün|modern|muhabir~|mülkiyetindedir|mümkün~|mutluyuz|mutlu~|nasıl|ne|neler|newsletter|nitelikli|notlar~|numara~|nüsha|nüshasında|ödeme~|ödenmiş~|ödeyerek|ödeyin|öğe|öğeyi|öğreneceksiniz|öğrenmek|okuduğ~|okudunuz|okuduysanız|okumay~|okuma~|okunabilir|okunan~|okunma~|okunur|okurlarımız~|okurlar~|okurumuz~|okur~|okut~|okuyabil~|okuyor|okuyorsunuz|okuyucu~|ol|olabilir|olanı|olanlar|olay~|olmadan|olmak|olmalısınız|olmanız|olmayı|olsun|olun|olunuz|olursunuz|oluştu|oluştur|oluşturun|onaylandı|onaylandıktan|onaylanır|onaylanmış|onaylayın|onaylıyorum|onay~|önbelleği|önceki|öncelik~|önce~|öne|önem|önemli~|önemsiyoruz|önerilen~|öneririz|öneri~|öner~|önizleme~|online|örnek~|ortaklar|ortaklarımız|ortaklarımızla|ortalama|öteki|ötesi~|otomatik|oturum~|oy|oy ver|öykü~|oynatıcı~|oynatılamadı|oynatılamıyor|oynatılıyor|oynat~|oyna~|oyunuz|öz|özellik~|özel~|özet~|özgü|özgün~|özgür|paket~|para|parola~|patreon|paylaş~|pazara|pazarlama~|pazartesileri|platform~|player|podcast~|politika~|popüler|posta~|premium|profilimiz~|profil~|program~|puanlayın|puan~|qr|rastladınız|reddedin|reddet|reklamcı~|reklamveren~|reklam~|resmi|rica|rıza|rızanız|rumuz|sabah~|sadece|saklı~|saniye~|şartları|satılmaz|satın~|satmıyoruz|sayesinde|sayfası~|sayfa~|saygı|saygılı|sayısı~|sayı~|seç|seçenek~|seçil~|seçim|seçimi|seçin|seçip|seçki|seçme|seçtiği|seçtikleri|seferlik|ses|sesi|seslendir~|sesli~|sessiz~|sevindik|sıcak~|sıfırla|sıfırlayın|şifre~|silindi|şimdi|sınır|sınırı|sınırına|sınırınız|sınırlı~|sınırsız~|sıra~|sitesi~|site~|siz|sizin|sms|sn|sohbet|sohbete|sona|sonraki|sonra~|sonu|sonuna|sonunu|soru|sorular|sorumlu~|sorun~|sosyal~|soyad|söyle~|spam|sponsor~|spot~|sunul~|sür|sürdürmemize|sürdür~|sürecek|süre~|sürüm~|sürüyor|taahhüt|taahhütsüz|takip|takipte|tam|tamamı~|tamam~|tanıtım~|taraf~|taratın|tarayıcı~|tarih~|tartış~|tasarruf|taslak~|taze~|tek|teklif~|teknoloji|teknolojiler|teknolojileri|tekrar~|telefon|telefonunuza|telif~|temizleyin|temsilî~|tercih~|teşekkür~|tespit|tıkla~|toplayabileceğimizi|topla~|topluluğ~|topluluk~|toplulu~|topluyoruz|trafik|tuhaf~|tükendi|tüketti~|tüm|tümü~|türleri|tuş|tuşla|tuşuna|tutar~|tutmaz|üç|ücretli~|ücretsiz~|ücret~|üçüncü|uğra~|ulaştınız|ülke|ülkede|unutmayın|unuttum|unuttunuz|ürün~|üstlen~|üye|üyeliğ~|üyelik~|üyemiz|uygulama~|uygun|üzere|üzerinden|üzgünüz|uzunluk|var|varız|varsa|vazgeç~|vb|ver|verdiğinizde|verilerek|veriler~|verirsiniz|veriyor~|veri~|vermedikçe|vermeniz|videolar~|video~|yakınlarınıza|yalnız|yalnızca|yanında|yanınızda|yanıt|yanıtla|yanıtlar|yanlışlık~|yanlış~|yap|yapabilir|yaparak|yapay|yapılabilir|yapıldıktan|yapıldı~|yapılmamış|yapın|yapıyoruz|yapmadı|yapmadınız|yapmak|yapmalısınız|yaptınız|yararlan~|yararlı~|yarar~|yardım~|yarısı|yasak~|yaşaması|yaşamasına|yaşıyor|yayımlanacak|yayımlandı|yayımlan~|yayımla~|yayım~|yayıncını~|yayıncı~|yayınlanacak|yayınlandı|yayınlan~|yayınla~|yayın~|yaz|yazamazdık|yazar~|yazdı~|yazılı~|yazılmış~|yazıl~|yazım~|yazı~|yazmadan|yazmak|yazmamıza|yazmayı|yazmıştık|yenile~|yenilik~|yeni~|yer|yer alıyor|yer almaktadır|yerden|yeri|yerine|yerini|yıldız~|yıllık~|yitirmiş|yok|yoksa|yollayalım|yoluyla|yönetici~|yönet~|yorumcu~|yorumla~|yorum~|yukarı|yüklenemedi|yüklenirken|yüklen~|yükleyemedi|yükle~|yükselt~|yüzde|zaman~|zekâ|zeka|zevkle|ziyaret~|zorlaştır~|zorunlu~',
  },
  phrases: {},
  bags: {
    'source-line': [
      {
        words: '{notice}|basıl~|yayımlanmaktadır|yayımlanmıştır|yeniden',
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
        cue: 'afiş~|banner~|duyuru bandı~|ilan|ilandan|ilanın|reklam alanı~|reklam arası~|reklamı~|reklamveren~|reklam~|sponsorlu|sponsorlu içerik|tanıtım bandı~',
        act: '{oku}|# saniye|alanı|altında|altındadır|aradan|arası|ardından|aşağı kaydırın|aşağıda|atla~|bedeli|bekliyor|birazdan|bitmiyor|bulabilirsiniz|devam edecek|devam edin|devam ediyor|devam~|döneceğiz|dönün|dönüyoruz|geç|geçin|geri dön|geri kalanı|geri kalan~|gizle|gizleyin|haber|hemen sonra|ikinci bölüm~|ikinci kısm~|kalan~|kaldı|kapat~|kaydırın|kısa bir|mesajı|metin|ödenmiştir|saniye içinde|sayesinde|sonra|sürer|sürmektedir|sürüyor|ücretsiz kalıyor|ücretsiz~|yardım ediyor|yazmamıza',
        example: 'Yazının kalanı reklamdan sonra',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}|anket~|grafik~|harita~|tablo~',
        cue: 'açık rıza|analiz çerezleri~|çerezler~|çerez~|cookie|cookies|dış içeriği|dış içerik|dış içerik~|dış siteden gelen|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|gizlilik~|hangi verileri|harici içeriği|harici içerik|harici içerik~|harici kaynaktan içeriği|kişisel veri|kişisel veriler|kişisel verilerin|kişisel verileriniz|kişisel verilerinizin|kişisel veri~|kvkk|onay verdiğinizde|onayınızı|onayınızı geri|onayınızı rica|rızanız|üçüncü taraf içerik~|verileri üçüncü|verilerin işlenmesini|verileriniz|verilerinizi|verilerinizin işlenmesini|verilerinizle',
        act: 'aktarır|ayarla|ayarlar~|değer|değiştir|değiştirin|engellendi|gerekli~|gerek~|geri alabilirsiniz|geri çekebilirsiniz|gör|görünecektir|görüntüle~|gösteremiyoruz|göster~|güvende|ihtiyacımız|işlenmesine|işlenmesini|işle~|işliyoruz|izin verin|izin verirsiniz|izin veriyorum|izin~|izni~|kabul edersiniz|kabul edin|kabul ediyorum|kabul et|kabul etmiş|kabul ettiğiniz|kabul~|kaydeder|kaydedilmesine|kaydet~|koruyoruz|kullanıl~|kullanım~|kullanıyor~|kullan~|metni|olmadan|onayla~|onaylıyorum|onay~|önem veriyoruz|önemli|önemsiyoruz|oynat~|oyna~|politikamız|politikamızı|politikası|reddedin|reddet~|rica|rıza~|saklan~|sakla~|saklıyoruz|satılmaz|satmıyoruz|saygı|seçin|tercih~|toplayabileceğimizi|topla~|topluyoruz|vermedikçe|yapıyoruz|yönet~|zorunlu~',
        example: 'Hangi çerezleri kabul ettiğinizi seçin',
      },
      {
        words: '{notice}|anket~|grafik~|harita~|tablo~',
        cue: 'cihazınıza|cihazınızda|tarayıcınıza|tarayıcınızda',
        act: 'depoluyoruz|gerekenleri|gerekli~|kaydediyoruz|saklıyoruz',
        example: 'Cihazınıza yalnızca sitenin çalışması için gerekenleri kaydediyoruz',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'benzer hikâyeler|benzer hikaye~|benzer konuları|benzer konular~|gönderiler|haber|haberler~|içerikler~|makaleler~|okunan|okunan haberler|okunanlar|okunanları|okunur|öteki yazılar~|yazılarımız~|yazılar~',
        act: 'aşağıda|aynı konuda|aynı yazarın|ayrıca|başka ne|başkaları okuyor|beğenebileceğiniz|benzer~|bölümdeki|bölümünde|bu bölümdeki|bu konudaki|bulabilirsiniz|bunlar~|çok okunan~|daha fazla|diğer|editörün seçtiği|editörün seçtikleri|en çok|en son|göz atın|günün|haftanın|ilgili~|ilginç|ilginizi çekebilecek|ilginizi çekebilir|ilginizi çektiyse|ilgi~|kaçırmayın|kategorideki|okurlar okuyor|öne çıkan|önemli|önerilen~|öneri~|öner~|öteki|popüler~|seçtikleri|şimdi okuyor|sitede|son|son dakika|şu anda|şunlar~|yazarın diğer|yazarın son',
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
        cue: '{haber}|devamı~|fazlası~|geri kalanını|haberi~|kalan~|metni~|sayfa|sayfada|sayfaya|sonraki sayfa~|tamamı~|tümü~|yazı~',
        act: '{oku}|aç|açılır|açın|açmak|bağlantıda|devam edin|devam et|dokun~|geç|geçin|genişlet~|git|görüntüle~|göster~|oku|okumak|okumak için|okuyun|sitemizde|sonraki sayfada|sonraki sayfaya|tek tıkla|tek tıkla açılır|tıkla~|ulaş~|yükle~',
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
        act: '{haber}|{oku}|abonelere özel|aboneliği olanlar|açık|açıktır|ayrıl~|bölüm~|devam~|erişebilir|erişilebilir|erişim~|gerekiyor|gerekli~|haber~|içeriğ~|içerik~|kalan~|kapalı|kilidi aç|kilidini aç|kilit~|merak|metin~|metn~|okumay~|okuma~|okuyabil~|okuyorsunuz|olan|olanlar|önizleme~|özel~|sadece|sadece aboneler|satın~|sınırlı|sınırsız|sonunu|sürdür~|tam erişim|tamamı~|tümü~|yalnız|yalnız abonelere|yalnızca|yazı~',
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
        act: 'abonelik~|abone~|kalanı~|tamamı~|tümü~|üye|üyelik~',
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
        act: 'abonelik~|açabilirsiniz|gizli~|üyelikle',
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
        words: '{notice}|armağan~|ucuza|yakınınız~',
        cue: 'abone ol|abone olun|aboneliğ~|abonelik paketi|abonelik~|abone~|ay hediye|deneme süresi|deneme sürümü|deneme~|dijital paket~|fırsat~|günde|hafta ücretsiz|ilk # ay|ilk # gün|ilk ay|ilk hafta|ilk hafta~|ilk otuz gün|indirim kodu|indirim~|iptal|iptal edebilirsiniz|iptal edin|kampanya~|paket~|teklif~|ücretsiz okuyun|üyeliğ~|üyelik~|yıllık abonelikte|yıllık ödemede',
        act: '{fiyat}|# gün|# lira|# tl|alın|ayda|ayda #|aylık|aylık #|başlat~|bir ay|bir yıl|dene~|dilediğiniz an|dilediğiniz zaman|etkinleştirin|faydalan~|geçerli~|hediye edin|hemen|hemen deneyin|her an|iptal~|istediğiniz an|istediğiniz zaman|kaçırmayın|karşılaştırın|kazanın|ödemede|reklamsız|sadece bugün|satın al|satın alın|satın~|seç|seçin|şimdi|sınırsız|sonra|sonra # lira|sonra # tl|sonrasında|taahhüt yok|taahhütsüz|ücretsiz~|ucuza|yararlan~|yenileyin|yılda|yıllık #|yıllık~|yükselt~|yüzde # indirim',
        example: 'Size uygun aboneliği seçin',
      },
      {
        words: '{notice}|armağan~|ucuza|yakınınız~',
        cue: 'erişim|erişimi',
        act: '# gün|indirimli|lira|reklamsız|sınırsız|tl|yarı fiyatına',
        example: 'Yıllık erişim yarı fiyatına',
      },
      {
        words: '{notice}|armağan~|ucuza|yakınınız~',
        cue: 'abonelik~|erişim~|üyelik~',
        act: '{fiyat}|# ucuz|lira~|tl|yarı fiyatına|yüzde #|yüzde # ucuz~',
        example: 'Üç aylık erişim şimdi yalnızca 149 TL',
      },
      {
        words: '{notice}|armağan~|öder|öğrenciler~|öğrenci~|ucuza|yakınınız~|yarısı~',
        cue: 'aboneliğe|abonelik~|üyelik~',
        act: 'armağan edin|armağan~|hediye edin|hediye~|yarı fiyatına',
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
        cue: 'bültenimiz~|bültenler~|bülten~|e bülten|e bültenimize|e bülten~|haber bülteni~|newsletter',
        act: 'abone ol|abone olun|abone~|akşam|al|alın|ayrıl|ayrılmak|bırak~|cumaları|edinin|gelsin|girin|günlük|haberdar|haftada bir|haftalık|her cuma|her gün|her hafta|her pazartesi|her sabah|ister misiniz|iste~|katılın|kaydol~|kayıt ol|kayıt olun|kayıt~|onayla~|sabah|spam yok|teşekkür|teşekkürler|ücretsiz|üye ol|üye olun|yayımlanır|yazın',
        example: 'Günlük bültenimize kaydolun',
      },
      {
        words: '{notice}',
        cue: 'e mail|e posta|e postanıza|e postanızda|e postanızı|e postanız~|e posta~|email|gelen kutunuz|gelen kutunuza|gelen kutu~|mail~|mektup almak|posta adresinizi|posta kutuna|posta kutunuz|posta kutunuza|posta kutunuzda|posta kutu~|spam',
        act: 'abone olun|abone~|adresinizi bırakın|al|alın|ayrılabilirsiniz|bırak~|doğrudan|editörümüzden|en iyi|en iyi yazılar|en önemli|en önemli haberler|en önemli~|gelsin|girin|girmeniz|göndereceğiz|gönder~|günün özeti|haberler|haftada bir|haftanın özeti|her cuma|her gün|her hafta|her sabah|hiçbir|kaçırmak istemiyor|kaydol~|kontrol edin|onaylayın|onaylayın bağlantıdan|öne çıkan~|özetimizi|seçme haberler|son haberler|yazın|yeter~|yollayalım',
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
        act: 'abone ol|abone olun|abone~|açın|beğen~|biz|bizi|bizim|bizimle|bul|bulabilirsiniz|bulun|buradayız|daha fazla haber|ekleyin|göz atın|grubumuza|haberler|hesabımız~|hesaplarımız~|izleyin|kanalımız~|kanal~|katıl~|önemli haberler|profilimiz~|sayfalarımız|sayfamız~|sizi bekliyor|takip edebilirsiniz|takip edin|takip et|takipçi~|takipte kalın|takip~|uğrayın|varız|ziyaret edin|ziyaret~',
        example: "Bizi Facebook'ta da bulabilirsiniz",
      },
      {
        words: '{notice}|zil|zile',
        cue: 'bildirim~|grubumuz~|kanalımızı takip|kanalımız~|kanal~|profil~|sosyal medya~|takipçi~|topluluğumuz~|uygulama~',
        act: 'abone olun|abone~|aç|açın|alın|arasına|beğen~|bizi|bizim|buradayız|cebinizde|etkinleştir|etkinleştirin|haberdar olun|hep|indir~|izin verin|izin~|izlemek|kaçırmayın|katıl~|kolayca|kur|kurun|okutun|takip edin|takip et|takip~|taratın|unutmayın|var|yanınızda|yükle~',
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
        act: 'kaçırmamak|kaçırmayın|videolar~|yeni videolar~',
        example: 'Yeni videoları kaçırmamak için zile basın',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{ağ}|{haber}|{little}|{tıkla}|#|adresini|arkadaş~|bir|da|de|dostlar~|dost~|e postayla|haber~|ile|iş|listesi|listesine|mail~|okuma|okumak|pano|panoya|pdf|sayfanın|sayfayı|sürüm|sürümü|tanıdık~|yakın~|yazı~',
        cue: 'gönder~|ilet~|kaydedin|kaydet~|kopyalandı|kopyala~|öner~|paylaş~|tavsiye et|tavsiye~|yazdırma sürümü|yazdır~',
        act: '{ağ}|{haber}|adresini|arkadaşlar~|arkadaş~|bağlantı~|bu haberi|daha sonra|dostlar~|dost~|e posta ile|e posta ile gönder|e postayla|ekle|favorilere|haber~|link~|makale~|panosuna|panoya|sayfayı|sevdikler~|sonra okumak|sonra~|sürümü|tanıdıklarınızla|yazı~|yer imlerine',
        example: 'Yazıyı arkadaşlarınızla paylaşın',
      },
      {
        words: '{notice}|arkadaş~|başkaları~|dostlar~|dost~|iş|tanıdık~',
        cue: 'beğendiniz mi|beğen~|hoşunuza',
        act: 'anlatın|gönder~|iletin|okutun|önerin|paylaş~',
        example: 'Yazıyı beğendiniz mi? Dostlarınıza okutun',
      },
      {
        words: '{notice}|arkadaş~|dost~|iş|tanıdık~',
        cue: 'arkadaşlar~|arkadaş~|dostlar~|tanıdık~',
        act: 'gönder~|ilet~|öner~|paylaş~|tavsiye et',
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
        cue: 'düşünceniz~|görüşünüz~|okur görüşleri|tartışın|tartışma~|yorum bölümü|yorum yapmak|yorumlar~|yorumla~|yorum~',
        act: '#|aboneler|altında paylaşın|bekliyoruz|bırakmadı|bırak~|cevapla|daha fazla|denetim~|denetlenir|ekle~|giriş yapın|giriş yapmalısınız|giriş~|gizle|gör|görünür|göster~|habere|haberi|haberin altında|henüz|ilk|kapalı~|kapatıldı|kapatıl~|katıl~|kayıtlı|kimse|kullanıcıların|kurallar~|ne dersiniz|ne düşünüyorsunuz|oku|okurlarla|okuyucu|okuyun|onay|onaydan|onaydan sonra|onayından sonra|onaylandıktan|onaylanmış|onaylan~|önemli|paylaşın|silindi|siz|üye|üye olanlar|üyeler|yalnızca aboneler|yanıtla|yap|yapabilir|yapabilirsiniz|yapın|yapmak|yayımlanacak|yayınlanacak|yaz|yazın|yazının altında|yazmadan|yazmak|yönetici~|yükle',
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
        words: '{notice}|bölge~|geçici|kullanılamıyor|olarak|ülke~',
        cue: 'canlı yayın|canlı yayını|foto galeri|fotoğraf galerisi|galeri~|haberi|kaydı|kayıt~|oynatıcı~|podcast~|ses|ses kapalı|sesi|sesli|sesli sürüm|sesli sürümü|video~|yayın~',
        act: '# saniye|aç|açılamadı|açın|açmak için|açmak için tıklayın|atla|başlayacak|başla~|başlıyor|bölgenizde|çevrim içi|desteklemiyor|desteklenmiyor|dinle~|duraklat|durdur|geçici olarak|gizle|haberin|izle~|kapalı|kullanılamıyor|oynatılamadı|oynatılamıyor|oynatılıyor|oynat~|oyna~|saniye içinde|sesi aç|sesi kapat|sessize al|tekrarla|ülkenizde|yazının|yüklenemedi|yüklenemiyor|yüklenirken|yükleniyor|yükleyemedi|yükle~',
        example: 'Oynatıcı yükleniyor, lütfen bekleyin',
      },
      {
        words: '{notice}|bölge~|ülke~',
        cue: 'bu haber~|bu yazı~|haberi|makaleyi|sesli~|yazıyı',
        act: 'dinle~',
        example: 'Bu yazıyı sesli olarak da dinleyebilirsiniz',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|flash player|javascript|js|reklam engelleme|reklam engelleyici|reklam engelleyiciniz|reklam engelleyicinizi|reklam engelleyiciyi|reklam engelleyici~|reklamlarımızı|tarayıcınız~|tarayıcı~',
        act: 'aç|açık|açın|artık|çalışmayabilir|çalışmıyor|çalış~|desteklemiyor|desteklenmiyor|destekle~|destekliyor|devre dışı|devre dışı~|engelliyor|engelliyorsunuz|eski|etkin|etkinleştir~|gerekli~|gerektirir|gerek~|güncel değil|güncelle~|kapat~|kullan~|lütfen kapatın|tespit edildi|tespit~|yükleyin|zorlaştırıyor',
        example: 'Eski bir tarayıcı kullanıyorsunuz',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'eksik|haberdeki hata|hatalı yeri|hata~|imla hatası~|yanlış yeri|yanlışlık~|yanlış~|yazım yanlışı~',
        act: 'bildir~|bize bildirin|bize gönderin|bize söyleyin|bize yazın|buldu~|ctrl|düzeltmemize|editöre|editörlerimize|fark eder~|fark~|gönder|gönderin|gördü~|haber ver|haber verin|haberdeki|iletişime geçin|işaretle~|lütfen|makalede|seçip|söyle~|ulaş~|yardım edin|yardımcı olun|yaz|yazıdaki|yazın',
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
        words: '{notice}|dilediğiniz|patron~|sürdürmemize|tutar~|yardım|yaşıyoruz|yazmayı',
        cue: 'bağışlar~|bağış~|desteğiniz olmadan|desteğiniz~|desteğ~|destek ol|destek olun|destek verin|destekçimiz~|destekçi~|destekle|destekleyin|katkıda bulunun|katkıda~|katkılar~|katkı~|okurlarımız sayesinde|siz okurlarımız|sizin desteğiniz|sizin sayenizde|tek seferlik|yaşamasına',
        act: 'abonelikle|ayaktayız|bağımsız|bağış yapın|bağışla|bizi|bizim|bulun~|çalışmamıza|dergimiz|destekçimiz olun|emeğimize|gazeteci~|gazetemiz|gazetemizi|gazeteye|havale|işimiz~|kart~|katkıyla|lira|medya|medyaya|medyayı|mümkün~|okurlar~|okur~|patreon|site|sitemiz|siz de|tl|varız|yapıyoruz|yardım edin|yaşamasına yardım|yaşıyor~|yayın~',
        example: 'Bizi küçük bir bağışla destekleyin',
      },
      {
        words: '{notice}|patron~|yaşıyoruz',
        cue: 'bir kahve|kahve ısmarlayın|yardım edin|yardım edin dilediğiniz|yardımcı olun',
        act: 'bize|gönderin|ısmarlayın|lira|sürdürmemize|tutarı',
        example: 'Yazmayı sürdürmemize yardım edin, dilediğiniz tutarı gönderin',
      },
      {
        words: '{notice}|patron~|yaşıyoruz',
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
          '{notice}|belirtilerek|belirtilmeden|biçimde|bütünü|çoğaltılamaz|çoğaltıl~|çoğalt~|dağıtıl~|dağıt~|eser|eserleri|fikir|fotoğraflar|fotoğrafların|görsel|görsellerin|gösterilerek|gösterilmeden|göster~|haklarına|içeriklerin|izin~|izne|izni~|kanun|kanunu|kaynağı|kaynak~|kısmen|kısmi|kopyalan~|kopyala~|koşuluyla|kullanıl~|kullanım|kullanımı|metin|olmadan|önceden|sahibinin|sahiptir|sanat|şartıyla|şekilde|tabidir|tamamen|ticari|verilerek|verilmeden|yasa|yasak~|yasalarla|yayımla~|yayıncının|yayınla~|yazı işlerinin|yazı işleri~|yazılı~',
        cue: 'alıntı yapılamaz|alıntılanamaz|alıntı~|bütün hakları|çoğaltılamaz|çoğaltıl~|çoğaltma|dağıtılamaz|dağıtıl~|her hakkı|her türlü çoğaltma|içeriklerin kullanımı|iktibas|kopyalanamaz|kopyalan~|kullanılamaz|metinlerin kullanımı|telif hakkı|telif hakları|telif haklarıyla|telif yasası|telif yasasıyla|tüm hakları|yayımlanamaz|yayın hakkı|yayınlanamaz|yazıların kullanımı|yeniden yayım~',
        act: 'ait|aittir|bağlantı|bağlantı verilerek|bağlantı verilmeden|edilemez|hiçbir şekilde|izin|izin alınmadan|izin gerektirir|izin olmadan|izinsiz her türlü|izinsiz~|izne bağlıdır|izne tabidir|izni|izni olmadan|iznimiz|kaynağa bağlantı|kaynak belirtilmeden|kaynak gösterilerek|kaynak gösterilmeden|kaynak göster~|kaynak verilerek|korunmaktadır|korunur|link|mahfuzdur|mümkündür|sahibine|saklıdır|tabidir|verilerek yapılabilir|yasak~|yayıncının izni|yayıncıya|yazılı izni~|zorunludur',
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
          '{notice}|ait|aittir|alırsanız|alışveriş|alışverişler|alışverişlerden|alışverişlerinizden|amaçlı|amaçlıdır|bağla~|bilgilendirme|bulunmaz|değildir|dile|doktor~|edilen|getirilen|hukuki|içeriğ~|ifade|katılmayabilir|kişisel~|köşe~|kurulu~|kurul~|makale~|niteliği|nitelik|okur~|ortağı|ortak|ortaklık|reklamdır|reklamlar~|resmi~|savunulan|siparişi|sorumluluk|sorumlu~|sözde|tamamen|tanıtım|taşır|tavır~|tavsiye~|tıbbi|tutum~|ürün|yansıtmayabilir|yansıt~|yapılan|yatırım|yayın|yazar~|yazı işleri|yazıda~|yazı~|yer alan|yorumlar~|zorunlu~',
        cue: 'affiliate|bağlantılardan|danışmanlık|düşünce~|fikirler|görüşler~|görüş~|ilanların içeriği~|iş ortaklığı|komisyon~|ortaklık bağlantıları|ortaklık linkleri|reklamların içeriği~|reklamveren|reklamverenin|sorumluluk~|sponsor|sponsorluğunda|sponsorun|tavsiye|tavsiyesi|tavsiyesi değildir|ürün yerleştirme|yazarın görüşüne|yorumların içeriği~|yorumlar~',
        act: 'aittir|alabiliriz|alıyoruz|amaçlıdır|anlamına gelmez|bağlamaz|bulunmaktadır|bulunur|değildir|hazırlandı|hazırlanmıştır|içerebilir|içerir|iş birliğiyle|işbirliğiyle|katılmayabilir|katılmaz|kazanabiliriz|kazanıyoruz|oluşturmaz|paylaşmayabilir|siparişiyle|sorumlu|sorumlu değildir|sorumlu değil~|sorumlu tutulamaz|sorumluluğundadır|sorumluluk|sorumluluk kabul etmez|sorumluluk üstlenmez|yansıtmamaktadır|yansıtmayabilir|yansıtmaz|yazara ait|yazarlarına ait|yazılmıştır|yerine geçmez',
        example: 'Yazıda ortaklık bağlantıları bulunmaktadır',
      },
      {
        words: '{notice}|doktor~|tavsiye~',
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
        cue: 'sağ olun|teşekkür ederiz|teşekkür~',
        act: 'ilginiz için|okuduğun için|okuduğunuz için|okuduğunuza|vakit ayırdığınız|zaman ayırdığınız',
        example: 'Sonuna kadar okuduğunuz için teşekkürler',
      },
      {
        words: '{notice}',
        cue: 'bizi okuduğunuz|bizimle olduğunuz|okuduğunuz için|sonuna kadar',
        act: 'memnunuz|mutluyuz|sevindik|teşekkür~',
        example: 'Sonuna kadar bizimle olduğunuz için mutluyuz',
      },
    ],
    'translation-notice': [
      {
        words:
          '{notice}|almancadan|aracılığıyla|aslı|çevirmen|deepl|dil|dilinden|fransızcadan|içerebilir|ingilizceden|konuşma|kullanılarak|orijinal|program|rusçadan|sesle|sistem|sistemi|türkçeye|yapıldı|yapılmıştır|yardımıyla',
        cue: 'çevirdi|çeviri|çevirisi|çevirisi yapıldı|çevirmiştir|çevrildi|çevrilmiştir|hazırlandı|hazırlanmıştır|okunmaktadır|okuyor|oluşturuldu|seslendiren|seslendirildi|seslendirilmiştir|seslendirme|tercüme|tercüme edildi|üretildi|üretilmiştir|yazıldı',
        act: 'algoritma|bilgisayar sesi|deepl|google|makine|makine çevirisi|makine tarafından|otomatik olarak|otomatik~|robot|sentezleyici|yapay ses|yapay sesle|yapay zekâ|yapay zeka|yapay zekâ tarafından|yapay zekâyla',
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
        cue: 'değiştirildi|değiştirilme|değiştir~|eklendi|eklen~|giriş|giriş tarihi|güncellendi|güncelle~|oluşturulma|son değişiklik|son güncelleme|yayımlandı|yayımlan~|yayın tarihi|yayınlandı|yayınlan~',
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
        cue: 'okuma süresi|okuma~',
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
        cue: 'gömülü içerik~|gönderi~|paylaşım~|tweet~',
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
        act: 'aile arşivi|arşiv|arşivden|arşivi|arşivimizden|arşivinden alınmıştır|gazetemizin arşivinden|oluşturuldu|organizatörler|sağlanmıştır|tarafından sağlandı|temsilî~|üretildi|yalnızca temsili|yapay zekâ|yapay zekâyla',
        example: 'Görsel yapay zekâ ile üretildi',
      },
    ],
  },
}
