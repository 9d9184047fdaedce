import type {PhraseBook} from '../../phrases.js'

/** Months, as dates have them. */
export const ay = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık'

/** The words of Turkish notices. See `Bag` of `phrases.ts`: no line of an article consists of those of one bag alone. */
export const turkishVocabulary: PhraseBook = {
  language: 'tr',
  sets: {
    little:
      'a|ama|an|ancak|artık|aşağıda|aşağıdaki|az|başka|bazı|bana|beni|benim|ben|biz|bize|bizden|bizi|bizim|bile|bir|biri|birkaç|bu|buna|bunlar|bunları|bunu|bunun|burada|buradan|buraya|burayı|bütün|bulunmaktadır|bulunuyor|çok|da|dahi|daha|dan|de|değil|den|diğer|dilediğiniz|e|edebilirsiniz|edin|edilir|en|ettiğiniz|edebilir|eder|etmek|etmeden|evet|fazla|fazlası|fazlasını|gerekir|gerekiyor|gereklidir|gibi|göre|hakkında|hala|hâlâ|hangi|hatta|hem|hemen|henüz|hep|her|herhangi|hiç|hiçbir|i|ı|için|içinde|ile|ilgili|in|ın|ise|ister|isterseniz|istiyor|istiyorsanız|istiyorum|itibaren|iki|kadar|kendi|ki|kolayca|la|le|lütfen|mı|mi|mu|mü|musunuz|misiniz|mısınız|ne|nedir|nin|nın|nun|nün|o|olan|olarak|oldu|olduğu|olmadan|olmak|olun|olur|olabilir|olmaz|olsun|olmayan|on|ondan|onu|onun|otuz|önce|sadece|salt|sen|senin|siz|size|sizi|sizin|sizden|son|sonra|sonrası|süre|şimdi|şu|ta|tam|tan|te|tek|tekrar|ten|tüm|tümü|tümünü|u|un|ü|ün|üzere|üzerinden|var|varsa|ve|veya|ya|yalnız|yalnızca|yapabilirsiniz|yapın|ye|yedi|yeni|yeniden|yi|yı|yok|yu|yü|yoksa|zaman|zaten|doğrudan|ilk|biraz|henüz|ücretli|onlar|bunlara|kişiler|olanlar|kim|kime|neyi|nereden|nerede|asla|hiçbirini|böyle|birlikte|işinize|yaradıysa|misin|bulunan|kalan|tarafından|geri|içinden|yine|karşı|olduğunuz|başına',
    haber:
      'haber|haberde|haberdeki|haberden|habere|haberi|haberin|haberimiz|haberimizi|haberle|haberler|haberlerde|haberlerden|haberlere|haberleri|haberlerin|haberlerimiz|haberlerimizi|içerik|içerikler|içeriklere|içerikleri|içeriklerimize|içeriğe|içeriği|içeriğin|makale|makalede|makaleler|makaleleri|makalenin|makaleye|makaleyi|metin|metinde|metinler|metinleri|metne|metni|metnin|paylaşım|röportaj|röportajın|yazı|yazıda|yazıdaki|yazılar|yazıları|yazıların|yazının|yazıya|yazıyı|yazılarımız|gönderi|gönderiler|gönderide|gönderiyi|gönderinin|konu|konuda|konular',
    site: 'arşiv|arşive|arşivi|arşivimiz|bölüm|bölümde|bölümdeki|bölümü|bölümünden|dergi|dergimiz|dergimizi|dergimizin|dergisi|editör|editörler|editörlerimiz|editörün|gazete|gazetemiz|gazetemize|gazetemizi|gazetemizin|gazetenin|gazetesi|internet|kategori|kategoride|kategorideki|portal|sayfa|sayfada|sayfadan|sayfamız|sayfamıza|sayfanın|sayfaya|sayfayı|site|siteden|sitemiz|sitemizde|sitemizi|sitemizin|sitenin|sitesi|sitesinde|sitede|siteyi|web|yayın|yayıncı|yayıncıya|yayıncının|yayınımız|yayını',
    ağ: 'facebook|instagram|twitter|x|tiktok|youtube|whatsapp|telegram|messenger|linkedin|threads|bluesky|google|google news|google haberler|rss|spotify|bip|sosyal medya|sosyal medyada|sosyal medyadan|sosyal ağlarda|e posta|nsosyal',
    ay,
    süre: 'akşam|ay|aya|ayda|aydan|aylık|ayı|ayki|ayın|bugün|bugünün|dakika|dakikada|dakikalık|gün|günde|günlük|günün|güne|günü|hafta|haftada|haftalık|haftanın|hergün|her gün|sabah|saat|saatte|saniye|saniyede|yıl|yıla|yılda|yıllık|yılın|an|anda|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
    fiyat:
      'bedava|ücretsiz|ücretsizdir|indirim|indirimi|indirimle|indirimli|euro|lira|liradan|liraya|tl|tl den|tl ye|yarı fiyatına|yarı fiyata|ucuz|ucuza|ucuzlatıldı|avantajlı|hediye|kampanya',
    tıkla:
      'tıkla|tıklayın|tıklayınız|tıklayarak|tıklamanız|tıklarken|bağlantı|bağlantıdan|bağlantılar|bağlantıları|bağlantıya|bağlantıyı|link|linke|linki|linkten|düğme|düğmeye|buton|butona|dokunun|basın|basınız|geç|geçin|geçiniz',
    bizim: '{little}|{haber}|{site}|{tıkla}|{süre}|#',
    abone:
      'abone|aboneler|abonelere|abonelerimiz|abonelerimize|abonelerin|aboneliğe|aboneliği|aboneliğin|aboneliğiniz|aboneliğinizi|aboneliğinizle|abonelik|abonelikle|aboneliği olan|aboneler|aboneyseniz|premium|üye|üyeler|üyelere|üyelerimiz|üyelerimize|üyelik|üyelikle|üyeliği|üyeliğe|kayıtlı|ücretli|abonelerine|abonelikler',
    oku: 'oku|okuma|okumak|okumaya|okumayı|okuyabilirsiniz|okuyun|okuyunuz|okuduğunuz|okuyorsunuz|öğren|öğrenin|görüntüle|görüntüleyin|gör|görün|görmek|incele|inceleyin',
    notice:
      '{bizim}|{haber}|{site}|{ağ}|{süre}|{fiyat}|{tıkla}|{abone}|{oku}|ad|adblock|adres|adresi|adresiniz|adresinizi|adı|adınızı|aittir|aktarıyor|aktif|al|alacaksınız|alan|alanlar|alanı|alarak|almak|altında|altındadır|alın|alır|amacıyla|amaçla|amaçlarla|amaçları|analitik|analiz|android|anladım|anlık|anında|apple|aradan|arası|arkadaşınıza|atla|atlayın|ayakta|ayarla|ayarlar|ayarlardan|ayarları|ayarlarını|aynı|ayrı|ayrıl|ayrılmak|ayrılın|aç|açmak|açık|açıktır|açılır|açılıyor|açın|aşağı|basılı|bağımsız|bağımsızlığımızı|bağış|bağışla|bağışlar|bağışlarla|bağışınız|başlat|başlayan|başlayın|başlıyor|bekleyin|bekleyiniz|bekliyor|bekliyoruz|belirli|belirtin|benzer|beğen|beğendiniz|beğendiyseniz|beğenebileceğiniz|beğenebilirsiniz|beğeni|beğenin|beş|bildir|bildirim|bildirimler|bildirimlere|bildirimleri|bildirimlerimizi|bildirin|bildiriniz|bilgi|bilgiler|bilgileri|bilgisayarda|birlikte|bitecek|biter|bitirmek|bitiyor|bitti|biçim|bot|bulabilirsiniz|buldunuz|bulduysanız|bulun|bulunun|bölgenizde|bülten|bültene|bülteni|bültenimiz|bültenimize|bültenimizi|bültenine|bültenler|bültenlerimize|bırak|bırakmadı|bırakmamış|bıraktı|bırakın|canlı|cebinize|cep|cevapla|cihaz|cihazda|cihazınız|cihazınızda|cookie|cookies|ctrl|cumaları|dahildir|dene|deneme|denemesi|denetimden|denetlenir|deneyim|deneyimi|deneyiminizi|deneyin|destek|destekle|desteklemiyor|desteklenmiyor|destekleyen|destekleyenler|destekleyin|destekliyor|destekçi|destekçimiz|desteği|desteğiniz|desteğinize|desteğinizle|devam|devamı|devamını|devre|değer|değerlendirin|değişiklik|değişikliği|değiştir|değiştirin|dijital|dil|dili|dilinden|dinle|dinleyin|dk|doldu|doldurdunuz|doldurun|dosya|dosyaları|doğru|duraklat|durdur|dön|döner|dönün|düzeltelim|düzeltin|düzeltme|düzeltmek|düzeltmeler|düzenli|düzgün|düzgünce|düğmesine|düşünceniz|düşündüğünüzü|düşünüyorsunuz|dışı|edecek|ederek|ederiz|edersiniz|edildi|edilen|edinin|editörden|editöre|editörlerden|editörlerimize|ediyor|ediyorsunuz|ediyorum|ekle|eklenti|eklentisi|ekleyin|ekran|eksik|elektronik|email|emeğimize|engelleme|engellendi|engelleyici|engelleyiciniz|engelleyicinizi|engelleyiciyi|engelliyor|engelliyorsunuz|enter|erdi|erişebilir|erişilebilir|erişim|erişime|erişimi|erişmek|eski|eskiler|et|etkin|etkinleştir|etkinleştirin|etmemiz|etmiş|ettik|ettiniz|ettiyseniz|ettiğinizi|fare|fark|farklı|favori|faydalanın|faydalı|fikrinizi|filtre|fiyat|fiyatlarla|fiyatı|flash|form|format|forum|foto|fotoğraf|galeri|galerisi|galeriyi|gazeteci|gazetecilere|gazetecilik|gazeteciliğe|gazeteciliği|gazeteye|geldiğiniz|gelen|gelir|gelişme|gelişmeler|gelişmelerden|gelişmeleri|gelişmesi|geliştirmek|gelsin|gerek|gerekiyor|gerekli|gereksiz|gerektirir|geri|gezinmeye|gezinti|geçer|girin|giriş|girişi|girmediniz|gizle|gizleyin|gizlilik|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|grubu|grubumuza|grup|gömülü|gönder|gönderdik|göndereceğiz|gönderelim|gönderildi|gönderin|gönderiyoruz|gördünüz|gördüyseniz|göreceksiniz|görmek|görseller|görüntülemek|görüntülenmesi|görünüyor|görüşleri|görüşünüz|görüşünüzü|göster|gösteremiyoruz|gösterilmeden|göstermek|güncel|güncelle|güncelleyin|güvende|güvenli|güvenliği|güç|haber|haberdar|haberiniz|hafta|hakkınız|hakkınızı|hal|hali|harici|hata|hatalar|hataları|hatalı|hatası|hatasını|hatayı|hatırla|hatırlamıyor|havale|hediyesi|hepsi|hepsini|hesabı|hesabım|hesabımız|hesabımızdan|hesabımızı|hesabın|hesabınız|hesabınıza|hesabınızla|hesap|hesaplarımız|hizmet|hizmetler|hizmetleri|hızlı|ideal|ihtiyacımız|iki|ilan|ilandan|ilanın|ileri|iletişimde|ilginiz|ilginizi|ilginç|imkanı|imla|indir|indirin|ingilizce|ingilizceden|ios|iphone|iptal|irtibat|isim|istatistik|istatistikler|istediğiniz|istisna|istisnalara|iyi|iyileştirmek|izin|izle|izleyin|içinde|işlenmesi|işlenmesine|işlenmesini|işliyoruz|javascript|js|kabul|kalan|kalanı|kaldı|kalp|kalın|kalır|kalıyor|kamera|kanal|kanala|kanalı|kanalımız|kanalımıza|kanalımızdan|kanalımızı|kapalı|kapalıdır|kapat|kapatmak|kapatmayın|kapatıldı|kapatın|kapatıp|kare|kart|kartla|karşılaştırın|katkı|katkıda|katkılarınızla|katkılarıyla|katkınız|katkıyla|katıl|katılmak|katılın|katılıyor|kaydeder|kaydediyor|kaydediyoruz|kaydol|kaydolun|kaydı|kaydınız|kaydırın|kaynaklar|kaynakları|kaynaklarınıza|kayıt|kazanın|kaçırma|kaçırmamak|kaçırmayın|kelime|kez|kilidi|kilidini|kilit|kilitli|kimse|kişisel|kişiselleştirilmiş|kişiselleştirme|kişiselleştirmek|kod|kodu|kodunu|koduyla|kontrol|konudaki|konuşmaya|kopyalanamaz|koruyoruz|koşullar|koşulları|kullanarak|kullandınız|kullanmaktadır|kullanmamıza|kullanmanız|kullanıcı|kullanıcılar|kullanıcılara|kullanıcılarla|kullanıcıların|kullanılamıyor|kullanılmaktadır|kullanımı|kullanımını|kullanın|kullanır|kullanıyorsunuz|kullanıyoruz|kulübe|kulübü|kulüp|kur|kurallar|kuralları|kurun|kutuna|kutunuz|kutunuza|kutunuzda|kvkk|küçük|kısa|limit|limitiniz|limitinize|listesi|listesine|maalesef|mail|mailinize|malıdır|medyaya|medyayı|mektup|mektuplar|mesaj|mesajı|mobil|moderatör|moderatörler|moderatörün|modern|mülkiyetindedir|mümkün|newsletter|nitelikli|numara|numaranız|nüsha|nüshasında|okudunuz|okuduysanız|okunabilir|okunan|okunanlar|okunanları|okunur|okur|okurlar|okurlara|okurlarla|okurlarımız|okurlarımızın|okurların|okurlarının|okurumuz|okutun|okuyucu|okuyucular|okuyucularla|ol|olabilir|olanlar|olunuz|oluştu|oluştur|oluşturun|onay|onaydan|onayla|onaylandı|onaylandıktan|onaylanmış|onaylanır|onaylayın|onaylıyorum|onayınız|onayınızı|online|ortaklar|ortaklarımız|ortaklarımızla|ortalama|otomatik|oturum|oturumu|oy|oynat|oynatıcı|oynatıcısı|oynatılamadı|oynatılamıyor|oynatılıyor|oyunuz|paket|paketi|paketini|paketler|para|parola|parolamı|parolanız|parolanızı|patreon|paylaşın|pazarlama|pazartesileri|player|podcast|politikamız|politikamızı|politikası|popüler|postanıza|postanızda|puan|puanla|puanlayın|puanınız|qr|rastladınız|reddedin|reddet|reklam|reklama|reklamdan|reklamlar|reklamlardan|reklamları|reklamlarımız|reklamlarımızı|reklamların|reklamsız|reklamı|reklamın|resmi|rumuz|rıza|rızanız|saklıyoruz|satmıyoruz|satılmaz|satın|sayesinde|saygı|saygılı|seferlik|ses|sesi|sesli|sessize|seç|seçili|seçim|seçimi|seçin|seçip|seçki|seçme|seçtikleri|seçtiği|silindi|sms|sn|sohbet|sohbete|sona|sonraki|sonu|sonuna|soru|sorular|soyad|spam|sponsor|sponsorlu|sponsorumuz|söyleyin|sürdürebilmek|sürdürmek|sürecek|süresi|sürüm|sürümü|sürümünü|sürüyor|sıfırla|sıfırlayın|sınır|sınırlı|sınırsız|sınırı|sınırına|sınırınız|taahhüt|taahhütsüz|takip|takipte|tamam|tamamı|tamamını|taraf|taraflara|tarafların|tarafından|taratın|tarayıcı|tarayıcıda|tarayıcının|tarayıcınız|tarayıcınızda|tarayıcınızı|tarayıcıyı|tartışma|tartışmaya|tartışın|tasarruf|teklif|teklifi|tekliften|teknoloji|teknolojiler|teknolojileri|tekrarla|telefon|telefonunuza|temizleyin|tercih|tercihler|tercihleri|tercihlerinizi|tespit|teşekkür|teşekkürler|topluluk|topluluğumuza|topluyoruz|trafik|tutar|tutarda|tuş|tuşla|tuşuna|tükendi|tükettiniz|türleri|ulaştınız|unuttum|unuttunuz|uygulama|uygulamamız|uygulamamızı|uygulaması|uygulamasını|uygulamayı|uygun|uzunluk|varız|vazgeçin|ver|veri|veriler|verileri|verilerin|verileriniz|verilerinizi|verilerinizin|verin|verir|verirsiniz|veriyorum|veriyoruz|video|videolar|videolarımız|videolarımızı|videonun|videosu|videoyu|yakınlarınıza|yanlış|yanlışları|yanlışlık|yanlışı|yanında|yanıt|yanıtla|yanıtlar|yap|yapabilir|yaparak|yapmadınız|yapmak|yapmalısınız|yaptınız|yapılmamış|yapıyoruz|yararlanın|yararlı|yardım|yardımcı|yarısı|yayımlanacak|yayımlanır|yayınlanacak|yayınlandı|yayınlanır|yaz|yazara|yazarın|yazmadan|yazmak|yazmamıza|yazım|yazın|yazıyoruz|yaşaması|yaşamasına|yaşıyor|yaşıyoruz|yenile|yenileme|yenilenir|yeniler|yenileyin|yer|yerden|yerine|yollayalım|yorum|yoruma|yorumla|yorumlar|yorumlara|yorumlarda|yorumları|yorumların|yorumlayın|yorumu|yorumun|yorumunuz|yorumunuzu|yönet|yönetin|yükle|yükleme|yüklenemedi|yüklenirken|yükleniyor|yükleyin|yüzde|yıldız|ziyaret|zorunlu|çalışmamıza|çalışması|çalışmayabilir|çalışmıyor|çalışsın|çekebilecek|çekebilir|çekebilirsiniz|çekme|çerez|çerezler|çerezlere|çerezleri|çerezlerin|çıkan|çıkıyor|çıkış|ödeme|ödemede|ödeyerek|ödeyin|önbelleği|önce|önceki|öne|önem|önemli|önemsiyoruz|öneri|önerilen|öneriler|önerileriniz|öneririz|öneriyoruz|öz|özel|özeldir|özellik|özellikler|özellikleri|özet|özeti|özetimiz|özetimizi|özetini|özgü|özgür|öğe|öğreneceksiniz|öğrenmek|ülke|ülkede|ülkenizde|üyemiz|üzgünüz|üçüncü|şartları|şifre|şifrem|şifremi|şifreniz|şifrenizi|şifreyi',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'reklam|reklama|reklamdan|reklamı|reklamın|reklamlar|reklamları|reklamların|reklamlardan|ilan|ilanın|ilandan|sponsorlu',
        act: 'devam|devamı|devamını|devam edin|devam ediyor|devam edecek|kalan|kalanı|geri kalanı|kapat|kapatın|gizle|gizleyin|geç|geçin|atla|atlayın|kaydırın|aşağı kaydırın|altında|altındadır|alanı|arası|aradan|geri dön|dönün|{oku}|saniye içinde|# saniye|kaldı|mesajı|metin|haber|hemen sonra|birazdan|yardım ediyor|kapatmayın|yazmamıza',
        example: 'Yazının kalanı reklamdan sonra',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: 'çerez|çerezler|çerezlere|çerezleri|çerezlerin|cookie|cookies|kişisel veri|kişisel veriler|kişisel verileriniz|kişisel verilerin|kişisel verilerinizin|gizlilik|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|verileriniz|verilerinizi|verilerin işlenmesini|verilerinizin işlenmesini|onayınız|onayınızı|kvkk|rızanız|açık rıza|verileri üçüncü|harici kaynaktan içeriği|harici içerik|harici içeriği|dış içeriği|onayınızı geri|verilerinizle',
        act: 'kabul|kabul et|kabul edin|kabul ediyorum|kabul edersiniz|kabul etmiş|kabul ettiğiniz|onay|onaylıyorum|onaylayın|onayla|izin|izin verin|izin veriyorum|reddet|reddedin|kullanıyoruz|kullanır|kullanmaktadır|kullanılmaktadır|kullanımı|kullanımını|topluyoruz|işliyoruz|işlenmesi|işlenmesini|işlenmesine|ayarla|ayarlar|ayarları|ayarlarını|yönet|yönetin|politikası|politikamız|politikamızı|metni|tercihler|tercihleri|tercihlerinizi|önemli|önem veriyoruz|önemsiyoruz|saygı|değer|saklıyoruz|koruyoruz|değiştir|değiştirin|seçin|gerekli|zorunlu|engellendi|gösteremiyoruz|olmadan|ihtiyacımız|göster|geri alabilirsiniz|aktarır|kaydeder|yapıyoruz|güvende|satmıyoruz|satılmaz|izin verirsiniz',
        example: 'Hangi çerezleri kabul ettiğinizi seçin',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'haberler|haberleri|yazılar|yazıları|makaleler|içerikler|gönderiler|okunanlar|okunanları|okunan haberler|okunur|okunan|haber',
        act: 'diğer|benzer|ilgili|bölümdeki|bu bölümdeki|kategorideki|aynı konuda|bu konudaki|yazarın diğer|en çok|en son|popüler|son dakika|önerilen|öneriyoruz|öneriler|ilginizi çekebilir|ilginizi çekebilecek|beğenebileceğiniz|kaçırmayın|editörün seçtiği|editörün seçtikleri|öne çıkan|haftanın|günün|seçtikleri|yazarın son|aynı yazarın|sitede|başka ne|önemli|şu anda|ilginç|daha fazla',
        example: 'Haftanın en çok okunanları',
      },
    ],
    'continue-reading': [
      {
        words:
          '{little}|{haber}|{tıkla}|#|tamamı|tamamını|tamamına|sayfa|sayfaya|sayfada|sitemizde|sitede|kaynak|kaynakta|sonraki|aşağıda|sürümü|sonuna',
        cue: '{haber}|devamı|devamını|devamına|sayfa|sayfaya|sayfada|tamamı|tamamını|tamamına|kalanı|kalanını|geri kalanını',
        act: '{oku}|aç|açın|genişlet|göster|görüntüle|geç|geçin|tıklayın|tıkla|devam edin|devam et|sonraki sayfada|sonraki sayfaya|sitemizde|bağlantıda|okumak için',
        example: 'Tıklayın, devamını okuyun',
      },
      {
        words: '{notice}',
        cue: 'buraya dokunun|buraya tıklayın|tıklayın|bağlantıya gidin|ikinci bölümü|ikinci bölüm|kalanı|ikinci bölümü görmek|tam hali',
        act: 'okumak|okumaya|devamını|devamı|bağlantıda|sonraki|ileri|basın|bağlantıda açılır|açılır',
        example: 'Devamını okumak için buraya dokunun',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: '{abone}|kilitli bir haber|kilitli haber|kilitli yazı',
        act: '{haber}|açık|açıktır|erişilebilir|kapalı|kilitli|sadece|yalnızca|yalnız|özel|özeldir|sınırlı|tam erişim|erişim|kalan|kalanı|devamı|devamını|tamamı|kilidini aç|kilidi aç|sınırsız|{oku}|abonelere özel|yalnız abonelere|sadece aboneler|aboneliği olanlar|olanlar|olan|okuyorsunuz|gerekli',
        example: 'Yazının kalanı yalnızca abonelere açık',
      },
      {
        words: '{notice}',
        cue: 'kaldı|kalıyor|okudunuz|doldurdunuz|tükettiniz|tükendi|doldu|kullandınız|ulaştınız',
        act: 'haberin|yazının|metnin|makalenin|ücretsiz haber|ücretsiz haberleri|ücretsiz haberlerin|ücretsiz yazı|ücretsiz makale|ücretsiz içerik|ücretsiz okuma',
        example: 'Bu ayki ücretsiz haber hakkınızı doldurdunuz',
      },
      {
        words: '{notice}',
        cue: '{oku}|devam|devamı|devam etmek|sürdürmek|kilidi aç',
        act: 'abone ol|abone olun|abonelik|aboneliği|satın al|satın alın|giriş yapın|üye ol|üye olun|kaydolun|kayıt olun|hesap aç|hesap açın|hesap oluşturun|erişim|erişim alın|sınırsız',
        example: 'Okumayı sürdürmek için abonelik alın',
      },
      {
        words: '{notice}',
        cue: 'ücretsiz okuma|ücretsiz erişim|ücretsiz haber|ücretsiz haberiniz|ücretsiz yazı|deneme süresi|deneme süreniz|okuma süreniz',
        act: 'bitti|sona erdi|doldu|tükendi|kaldı|kalmadı',
        example: 'Ücretsiz okuma süreniz bitti',
      },
      {
        words: '{notice}',
        cue: 'hepsini|tamamını|devamını|sınırsız',
        act: 'abone olun|abone ol|üye olun|aboneliğiniz|abonelik alın',
        example: 'Hepsini okumak ister misiniz? Abone olun',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'abonelik|aboneliği|abonelikler|aboneliğiniz|aboneliğinizi|abone olun|abone ol|ilk ay|ilk hafta|ilk # ay|paket|paketi|deneme süresi|deneme sürümü|iptal|iptal edin|iptal edebilirsiniz|deneyin|teklif|teklifi|tekliften|ay hediye|indirim kodu|yıllık abonelikte|abonelikte|yıllık ödemede|günde|ücretsiz okuyun|paketini|hafta ücretsiz',
        act: '{fiyat}|seçin|seç|satın alın|satın al|alın|hediye edin|yenileyin|dene|yararlanın|faydalanın|kazanın|dilediğiniz an|dilediğiniz zaman|istediğiniz an|istediğiniz zaman|her an|taahhütsüz|taahhüt yok|reklamsız|sınırsız|ayda #|aylık #|yıllık #|karşılaştırın|# gün|# lira|# tl|ödemede|yıllık|bir ay|yüzde # indirim|bir yıl|sonra # lira|sonra # tl|etkinleştirin',
        example: 'Size uygun aboneliği seçin',
      },
      {
        words: '{notice}',
        cue: 'erişim|erişimi',
        act: 'lira|tl|yarı fiyatına|indirimli|reklamsız|sınırsız|# gün',
        example: 'Yıllık erişim yarı fiyatına',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'şifre|şifrem|şifremi|şifrenizi|şifreniz|şifreyi|parola|parolamı|parolanızı|parolanız|hesap|hesabı|hesabım|hesabın|hesabınız|hesabınıza|hesabınızla|hesabı|giriş|üyelik|üye girişi|oturum|ile devam et|beni hatırla|kullanıcı adı|aboneyseniz giriş|hesabınız yok|giriş yapmadınız',
        act: 'giriş yap|giriş yapın|oturum aç|oturum açın|çıkış yap|oturumu kapat|yenile|yenileyin|sıfırla|sıfırlayın|unuttum|unuttunuz|hatırlamıyor|hatırla|oluştur|oluşturun|aç|açın|kaydol|kaydolun|kayıt ol|kayıt olun|üye ol|üye olun|değiştir|var mı|yok mu|zaten|google|facebook|apple|bu cihazda|girin|aboneliğiniz varsa|yok mu açın|şifre girin|ve şifre|giriş yapmadınız lütfen',
        example: 'Ücretsiz hesap oluşturun',
      },
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'bülten|bülteni|bültene|bültenimiz|bültenimize|bültenimizi|bültenler|bültenlerimize|bültenine|e bülten|e bültenimize|newsletter',
        act: 'abone ol|abone olun|kaydol|kaydolun|kayıt ol|kayıt olun|üye ol|üye olun|katılın|alın|edinin|girin|bırakın|yazın|bizim|günlük|haftalık|sabah|akşam|onaylayın|ayrıl|ayrılmak|teşekkür|teşekkürler|her gün|her sabah|her hafta|haftada bir|gelsin|ücretsiz|yayımlanır|her cuma|her pazartesi|cumaları|spam yok',
        example: 'Günlük bültenimize kaydolun',
      },
      {
        words: '{notice}',
        cue: 'posta kutunuza|posta kutunuzda|posta kutuna|e posta|e postanızda|e postanıza|posta adresinizi|mail|mailinize|e mail|email|gelen kutunuza|gelen kutunuz|spam|e postanızı|posta kutunuz|mektup almak',
        act: 'abone olun|kaydolun|alın|girin|bırakın|yazın|yollayalım|gönderelim|gönderiyoruz|göndereceğiz|doğrudan|en önemli|en önemli haberler|son haberler|en iyi yazılar|seçme haberler|onaylayın|kontrol edin|haftada bir|her sabah|her gün|gelsin|hiçbir|ayrılabilirsiniz|özetimizi|onaylayın bağlantıdan|haftanın özeti|günün özeti',
        example: 'Haftada bir en iyi yazılar e-postanızda',
      },
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: '{ağ}|sosyal medya sayfalarımız|telegram ımızda|telegram ımız',
        act: 'takip et|takip edin|takip edebilirsiniz|takipte kalın|beğenin|katıl|katılın|abone ol|abone olun|bulun|bulabilirsiniz|bizi|biz|ekleyin|açın|hesabımız|hesabımızı|sayfamız|kanalımız|kanalımızı|kanalımıza|grubumuza|daha fazla haber|haberler|ziyaret edin|izleyin|önemli haberler|sayfalarımız|hesaplarımız|bizim',
        example: "Bizi Facebook'ta da bulabilirsiniz",
      },
      {
        words: '{notice}',
        cue: 'kanal|kanala|kanalımız|kanalımıza|kanalımızı|kanalımızı takip|grubumuza|uygulama|uygulamamız|uygulamamızı|uygulamayı|uygulaması|uygulamasını|bildirim|bildirimler|bildirimleri|bildirimlere|bildirimlerimizi',
        act: 'takip edin|takip et|katılın|abone olun|indir|indirin|yükle|yükleyin|aç|açın|etkinleştir|etkinleştirin|izin verin|alın|kaçırmayın|haberdar olun|kur|kurun|izlemek|kolayca|taratın|okutun',
        example: 'Bildirimleri açın, hiçbir haberi kaçırmayın',
      },
      {
        words: '{notice}',
        cue: 'bizi okuyun|bizi dinleyin|bizi izleyin|bizimle kalın|bizi dilediğiniz',
        act: 'yerden|nerede|medyada|iletişimde|haberdar|her zaman|okuyun',
        example: 'Bizi dilediğiniz yerden okuyun',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{little}|{haber}|{ağ}|{tıkla}|#|sayfayı|sayfanın|pdf|panoya|pano|sürümü|sürüm|okumak|okuma|listesi|listesine|adresini|arkadaşlarınızla|arkadaşına|arkadaşınıza|arkadaşlarınla',
        cue: 'paylaş|paylaşın|gönder|gönderin|kopyala|kopyalayın|yazdır|yazdırın|yazdırma sürümü|kaydet|kaydedin|öner|tavsiye et|ilet|kopyalandı',
        act: 'arkadaşlarınızla|arkadaşına|arkadaşınıza|arkadaşlarınla|tanıdıklarınızla|{haber}|adresini|bağlantıyı|bağlantısını|linki|sayfayı|yer imlerine|favorilere|ekle|sonra okumak|daha sonra|panoya|{ağ}|e posta ile|sürümü|bu haberi|e posta ile gönder|panosuna',
        example: 'Yazıyı arkadaşlarınızla paylaşın',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'yorum|yorumlar|yorumlara|yorumları|yorumların|yorumlarda|yorumu|yorumun|yorumunuz|yorumunuzu|yoruma|yorum yapmak|yorumla|yorumlayın|tartışın|okur görüşleri',
        act: 'yap|yapın|yapmak|yapabilir|yapabilirsiniz|yaz|yazın|yazmak|yazmadan|ekle|ekleyin|bırak|bırakın|paylaşın|giriş yapın|giriş yapmalısınız|üye olanlar|üyeler|kayıtlı|kapatıldı|kapalı|kapalıdır|henüz|ilk|kuralları|kurallar|onay|onaydan|onaylandıktan|onaylanmış|göster|gizle|yükle|oku|okurlarla|okuyucu|kullanıcıların|yayınlanacak|yayımlanacak|silindi|yanıtla|cevapla|habere|haberi|#|bekliyoruz|katılın|denetimden|denetlenir|aboneler|yalnızca aboneler|haberin altında|daha fazla|kimse|bırakmadı',
        example: 'Yorum yazmadan önce kuralları okuyun',
      },
      {
        words: '{notice}',
        cue: 'tartışın|tartışmaya katılın|görüşünüzü paylaşın|fikrinizi yazın',
        act: 'diğer okurlarla|okurlarla|haberi|haberle ilgili|yazıyı',
        example: 'Diğer okurlarla tartışın',
      },
      {
        words: '{notice}',
        cue: 'ne düşünüyorsunuz|ne düşündüğünüzü|görüşünüzü|fikrinizi|düşüncelerinizi',
        act: 'yazın|paylaşın|belirtin|bırakın|bekliyoruz|yorumlarda',
        example: 'Ne düşündüğünüzü bize yazın',
      },
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'video|videoyu|videosu|videonun|ses|sesi|sesli|oynatıcı|oynatıcısı|podcast|galeri|galeriyi|fotoğraf galerisi|foto galeri|haberi|yayını|kaydı|sesli sürüm|sesli sürümü|canlı yayın|canlı yayını',
        act: 'yükleniyor|yükleme|yüklenemedi|yüklenirken|oynat|oynatılamadı|oynatılamıyor|oynatılıyor|kullanılamıyor|dinle|dinleyin|izle|izleyin|sesi aç|sesi kapat|sessize al|desteklemiyor|desteklenmiyor|başlat|durdur|duraklat|atla|tekrarla|gizle|aç|açın|haberin|yazının|çevrim içi|ülkenizde',
        example: 'Oynatıcı yükleniyor, lütfen bekleyin',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'tarayıcı|tarayıcıda|tarayıcınız|tarayıcınızda|tarayıcınızı|tarayıcının|tarayıcıyı|javascript|js|adblock|reklam engelleyici|reklam engelleyiciyi|reklam engelleyiciniz|reklam engelleyicinizi|reklam engelleme|reklamlarımızı|flash player',
        act: 'etkinleştir|etkinleştirin|etkin|açın|kapat|kapatın|kapatıp|devre dışı|güncelle|güncelleyin|destekliyor|desteklemiyor|desteklenmiyor|eski|güncel değil|kullanıyorsunuz|kullanın|kullanmanız|çalışması|çalışmıyor|çalışmayabilir|yükleyin|engelliyorsunuz|engelliyor|gerekli|gereklidir|gerektirir|gerekir|açık|tespit edildi|artık',
        example: 'Eski bir tarayıcı kullanıyorsunuz',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'hata|hatalı|hatası|hatasını|hatayı|hataları|hatalar|haberdeki hata|yanlış|yanlışlık|yanlışı|yanlışları|eksik',
        act: 'bildir|bildirin|bildiriniz|haber ver|haber verin|yazın|bize yazın|bize söyleyin|bize bildirin|gönder|gönderin|ctrl|seçip|editöre|editörlerimize|metinde|haberde|haberdeki|yazıda|yazıdaki|makalede|düzeltmemize|yardımcı olun|sayfada|bize gönderin',
        example: 'Metinde yanlış mı gördünüz? Bize söyleyin',
      },
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'destek ol|destek olun|destekçi|destekçimiz|destekle|destekleyin|desteğinizle|desteğinize|bağış|bağışlar|bağışlarla|bağışınız|katkı|katkınız|katkılarıyla|katkılarınızla|katkıda bulunun|siz okurlarımız|sizin sayenizde|okurlarımız sayesinde|tek seferlik|yaşamasına|sizin desteğiniz|desteğiniz olmadan|destek verin',
        act: 'gazetecilik|gazeteciliği|gazeteciliğe|gazeteci|gazetecilere|medya|medyayı|medyaya|gazetemiz|gazetemizi|gazeteye|dergimiz|site|sitemiz|yayını|patreon|havale|kartla|bağışla|bağış yapın|katkıyla|abonelikle|emeğimize|çalışmamıza|okurlarının|okurlarımızın|destekçimiz olun|bizi|varız|yaşamasına yardım|ayaktayız|bağımsız|yardım edin',
        example: 'Bizi küçük bir bağışla destekleyin',
      },
    ],
    copyright: [
      {
        words:
          '{notice}|yazılı|önceden|fotoğraflar|fotoğrafların|görsel|görsellerin|tamamen|kısmen|bütünü|kısmi|kaynak|kaynağı|gösterilerek|gösterilmeden|belirtilmeden|belirtilerek|kanun|kanunu|yasa|yasalarla|kullanım|şekilde|biçimde|sahibinin|ticari|koşuluyla|şartıyla|eser|eserleri|fikir|sanat|verilmeden|verilerek|haklarına|sahiptir',
        cue: 'telif hakkı|telif hakları|telif haklarıyla|her hakkı|tüm hakları|bütün hakları|yayın hakkı|kopyalanamaz|çoğaltılamaz|alıntılanamaz|alıntı yapılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|dağıtılamaz|iktibas|telif yasasıyla|telif yasası|her türlü çoğaltma|çoğaltma',
        act: 'yasaktır|yasak|saklıdır|mahfuzdur|korunmaktadır|korunur|izin|izni|izinsiz|iznimiz|izin alınmadan|izin olmadan|bağlantı verilmeden|bağlantı|bağlantı verilerek|link|aittir|ait|yayıncıya|sahibine|kaynak gösterilmeden|kaynak belirtilmeden|kaynak gösterilerek|edilemez|mümkündür|hiçbir şekilde|tabidir|zorunludur|izinsiz her türlü',
        example: 'Telif hakları yayıncıya aittir',
      },
      {
        words:
          '{notice}|yasak|yasaktır|metinlerin|fotoğrafların|metin|fotoğraf|görsellerin|yazılı|izin|kaynak|gösterilmeden',
        cue: 'kopyalanması|çoğaltılması|kullanılması|yayınlanması|alıntılanması|kopyalamak',
        act: 'içeriklerin|sitedeki|sitemizdeki|izin olmadan|izin alınmadan|izinsiz|kaynak gösterilmeden|bağlantı verilmeden|yazılı izin|kaynak belirtilmeden',
        example: 'Metinlerin yazılı izin olmadan kopyalanması yasaktır',
      },
    ],
    disclaimer: [
      {
        words:
          '{notice}|yazar|yazarların|yazarların|köşe|ifade|sözde|alışveriş|alışverişler|alışverişlerden|alışverişlerinizden|alırsanız|siparişi|reklamdır|tanıtım|nitelik|niteliği|bilgilendirme|amaçlı|amaçlıdır|tıbbi|yatırım|hukuki|doktor|doktorunuza|ortak|ortağı|ortaklık|taşır|sorumluluk|ürün|yapılan|yayın|kurulu|katılmayabilir',
        cue: 'görüş|görüşler|görüşleri|görüşlerini|görüşlerinden|düşünceler|fikirler|reklamveren|reklamverenin|ortaklık bağlantıları|ortaklık linkleri|affiliate|iş ortaklığı|ürün yerleştirme|komisyon|tavsiye|tavsiyesi|tavsiyesi değildir|danışmanlık|sponsor|sponsorluğunda|sponsorun|bağlantılardan|yazarın görüşüne|görüşüne',
        act: 'yansıtmaz|yansıtmayabilir|yansıtmamaktadır|aittir|bağlamaz|içerir|içerebilir|bulunmaktadır|bulunur|alıyoruz|alabiliriz|kazanıyoruz|kazanabiliriz|hazırlanmıştır|hazırlandı|değildir|yerine geçmez|oluşturmaz|iş birliğiyle|işbirliğiyle|sorumlu|sorumluluğundadır|sorumlu değildir|sorumluluk|amaçlıdır|katılmayabilir|katılmaz|paylaşmayabilir|siparişiyle|yazılmıştır',
        example: 'Yazıda ortaklık bağlantıları bulunmaktadır',
      },
    ],
    'cms-leftover': [
      {
        words: '{notice}|özür|dileriz|kaldırıldı|istenen|aradığınız|geçici|sırasında',
        cue: 'gönderi|görsel|görseli|resim|öğe|modül|modülü|bileşen|içerik|içeriği|dosya|sayfa|grafik|widget|nesne|blok|şablon',
        act: 'yüklenemedi|yüklenirken|yükleniyor|yüklenmedi|yüklenemiyor|kullanılamıyor|kullanılamaz|bulunamadı|mevcut değil|görüntülenemiyor|gösterilemiyor|desteklenmiyor|yüklenirken hata|çalışmıyor|geçici olarak',
        example: 'Bu öğe kullanılamıyor',
      },
    ],
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'beğendiniz|beğendiyseniz|beğen|beğeni|puan|puanla|puanlayın|puanınız|oyunuz|ortalama puan|değerlendirin|kalp|yıldız verin|yıldız|teşekkür|teşekkürler|faydalı|yararlı|işinize yaradıysa|yardımcı olduysa|sonuna kadar',
        act: 'yazı|yazıyı|yazıya|haber|haberi|habere|makale|makaleyi|makaleye|içerik|içeriği|yazara|okuduğunuz için',
        example: 'Habere puan verin',
      },
    ],
    'translation-notice': [
      {
        words:
          '{notice}|ingilizceden|almancadan|rusçadan|fransızcadan|türkçeye|dil|dilinden|yardımıyla|aracılığıyla|sesle|konuşma|içerebilir|yapıldı|yapılmıştır|orijinal|aslı|sistem|sistemi|program|deepl|çevirmen|kullanılarak',
        cue: 'çevrildi|çevrilmiştir|çeviri|çevirisi|çevirisi yapıldı|tercüme|tercüme edildi|okuyor|okunmaktadır|seslendirildi|seslendirilmiştir|seslendiren|seslendirme|oluşturuldu|üretildi|hazırlandı|hazırlanmıştır|yazıldı|üretilmiştir',
        act: 'otomatik|otomatik olarak|makine|makine çevirisi|yapay zekâ|yapay zekâyla|yapay zekâ tarafından|yapay ses|yapay sesle|google|deepl|robot|sentezleyici|bilgisayar sesi|algoritma',
        example: 'Haber yapay zekâ ile çevrildi',
      },
    ],
    'date-stamp': [
      {
        words:
          '{little}|{haber}|{ay}|#|dün|bugün|saat|saati|dakika|tarih|tarihi|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
        cue: 'yayınlanma|yayımlanma|yayınlandı|yayımlandı|yayınlanmıştır|güncelleme|güncellenme|güncellendi|değiştirilme|değiştirildi|eklenme|eklendi|oluşturulma|yayın tarihi|giriş tarihi|son güncelleme|giriş|son değişiklik',
        act: '# {ay}|# # #|# saat önce|# dakika önce|dün #|dün saat #|bugün #|bugün saat #',
        example: "Dün saat 12:40'ta yayımlandı",
      },
      {
        words: '{little}|{haber}|yaklaşık|ortalama|sürer|az',
        cue: 'okuma süresi|okunma süresi|okuma|okumak|okunur|okuyabilirsiniz|okuması',
        act: '# dakika|# dakikada|# dakikalık|# dk|# saniye|bir dakika',
        example: 'Okuma süresi: 4 dakika',
      },
    ],
    'live-marker': [
      {
        words: '{notice}|geldikçe|ayrıntı|sürekli|birazdan',
        cue: 'ayrıntılar|ayrıntı|detaylar|haber|haberimiz|yazı|gelişmeler|bilgiler|yayın|gelişme|gelişmeleri',
        act: 'güncellenecek|güncelleniyor|güncellenmektedir|güncellenecektir|birazdan|yakında|az sonra|geliyor|gelecek|eklenecek|devam edecek|aktarılacak|sona erdi|bekleniyor|geliştiriliyor|geldikçe|takip ediyoruz|doğrulanıyor|doğruluyoruz|bekliyoruz',
        example: 'Ayrıntılar birazdan',
      },
    ],
    'press-notice': [
      {
        words: '{notice}|tarih|tarihli|tel|ek|aslı|sayı|sayısı|sayısından|nüsha|alınmıştır',
        cue: 'basılı sayısından|basılı sayısında|basılı sayıdan|basılı nüshasından|basılı gazetede|basılı yayında|dergisinin|son sayısında|son sayısından|basın için|basın mensupları için|medya iletişim|basılı nüshasında|basılı nüsha',
        act: 'yazı|haber|makale|metin|alınmıştır|yayımlandı|yayınlandı|yayımlanmıştır|çıktı|iletişim|bilgi|okuyun|ilk kez',
        example: 'Yazı gazetenin basılı sayısından alınmıştır',
      },
    ],
    'social-embed': [
      {
        words: '{little}|{ağ}|kullanıcı|tarafından|platformda',
        cue: 'bu gönderiyi|bu gönderi|bu tweet|bu tweeti|bu paylaşımı|bu videoyu|bu fotoğrafı',
        act: 'gör|görüntüle|görüntüleyin|göster|aç|izle|silindi|kullanılamıyor|instagram da|facebook ta|twitter da|x te',
        example: "Bu gönderiyi Instagram'da gör",
      },
    ],
    control: [
      {
        words: '{little}|{haber}|#|tam|tüm|yukarı|yukarıya|aşağı|sonraki|önceki|boyutu|boyutunu|daha',
        cue: 'göster|görüntüle|aç|kapat|büyüt|küçült|dön|geri dön|git|genişlet|daralt|yükle|kaydır|yenile|temizle',
        act: 'sonuç|sonuçları|sonuçlar|menü|menüyü|görseli|görsel|fotoğrafı|resmi büyüt|sayfanın başına|sayfa başına|başa|sayfayı|ana sayfaya|gezinti|aramayı|içeriğe|yukarı|daha fazla|daha fazla sonuç|yazı boyutunu|yorumları|listeye|tam ekran|filtreleri|daha az|listeyi|tüm sonuçları',
        example: 'Sayfanın başına dön',
      },
    ],
    'media-credit': [
      {
        words: '{little}|{site}|arşiv|arşivi|aile|kişisel|kullanılarak|yardımıyla',
        cue: 'görsel|görseli|fotoğraf|fotoğraflar|resim|illüstrasyon|grafik|kare',
        act: 'üretildi|oluşturuldu|yapay zekâ|yapay zekâyla|temsilidir|arşiv|arşivden|arşivi|aile arşivi|organizatörler|tarafından sağlandı|sağlanmıştır',
        example: 'Görsel yapay zekâ ile üretildi',
      },
    ],
  },
}
