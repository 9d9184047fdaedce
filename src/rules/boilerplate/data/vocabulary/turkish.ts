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
      '{abone}|{ağ}|{bizim}|{fiyat}|{haber}|{oku}|{site}|{süre}|{tıkla}|aç|açık|açıktır|açılır|açılıyor|açın|açmak|ad|adblock|adı|adınızı|adres|adresi|adresiniz|adresinizi|aittir|aktarıyor|aktif|al|alacaksınız|alan|alanı|alanlar|alarak|alın|alır|almak|altında|altındadır|amacıyla|amaçla|amaçları|amaçlarla|analitik|analiz|android|anında|anladım|anlık|apple|aradan|arası|arkadaşınıza|aşağı|atla|atlayın|ayakta|ayarla|ayarlar|ayarlardan|ayarları|ayarlarını|aynı|ayrı|ayrıl|ayrılın|ayrılmak|bağımsız|bağımsızlığımızı|bağış|bağışınız|bağışla|bağışlar|bağışlarla|basılı|başlat|başlayan|başlayın|başlıyor|beğen|beğendiniz|beğendiyseniz|beğenebileceğiniz|beğenebilirsiniz|beğeni|beğenin|bekleyin|bekleyiniz|bekliyor|bekliyoruz|belirli|belirtin|benzer|beş|bırak|bırakın|bırakmadı|bırakmamış|bıraktı|biçim|bildir|bildirim|bildirimler|bildirimlere|bildirimleri|bildirimlerimizi|bildirin|bildiriniz|bilgi|bilgiler|bilgileri|bilgisayarda|birlikte|bitecek|biter|bitirmek|bitiyor|bitti|bot|bölgenizde|bulabilirsiniz|buldunuz|bulduysanız|bulun|bulunun|bülten|bültene|bülteni|bültenimiz|bültenimize|bültenimizi|bültenine|bültenler|bültenlerimize|canlı|cebinize|cep|cevapla|cihaz|cihazda|cihazınız|cihazınızda|cookie|cookies|ctrl|cumaları|çalışmamıza|çalışması|çalışmayabilir|çalışmıyor|çalışsın|çekebilecek|çekebilir|çekebilirsiniz|çekme|çerez|çerezler|çerezlere|çerezleri|çerezlerin|çıkan|çıkış|çıkıyor|dahildir|değer|değerlendirin|değişikliği|değişiklik|değiştir|değiştirin|dene|deneme|denemesi|denetimden|denetlenir|deneyim|deneyimi|deneyiminizi|deneyin|desteği|desteğiniz|desteğinize|desteğinizle|destek|destekçi|destekçimiz|destekle|desteklemiyor|desteklenmiyor|destekleyen|destekleyenler|destekleyin|destekliyor|devam|devamı|devamını|devre|dışı|dijital|dil|dili|dilinden|dinle|dinleyin|dk|doğru|doldu|doldurdunuz|doldurun|dosya|dosyaları|dön|döner|dönün|duraklat|durdur|düğmesine|düşünceniz|düşündüğünüzü|düşünüyorsunuz|düzeltelim|düzeltin|düzeltme|düzeltmek|düzeltmeler|düzenli|düzgün|düzgünce|edecek|ederek|ederiz|edersiniz|edildi|edilen|edinin|editörden|editöre|editörlerden|editörlerimize|ediyor|ediyorsunuz|ediyorum|ekle|eklenti|eklentisi|ekleyin|ekran|eksik|elektronik|email|emeğimize|engelleme|engellendi|engelleyici|engelleyiciniz|engelleyicinizi|engelleyiciyi|engelliyor|engelliyorsunuz|enter|erdi|erişebilir|erişilebilir|erişim|erişime|erişimi|erişmek|eski|eskiler|et|etkin|etkinleştir|etkinleştirin|etmemiz|etmiş|ettiğinizi|ettik|ettiniz|ettiyseniz|fare|fark|farklı|favori|faydalanın|faydalı|fikrinizi|filtre|fiyat|fiyatı|fiyatlarla|flash|form|format|forum|foto|fotoğraf|galeri|galerisi|galeriyi|gazeteci|gazetecilere|gazeteciliğe|gazeteciliği|gazetecilik|gazeteye|geçer|geldiğiniz|gelen|gelir|gelişme|gelişmeler|gelişmelerden|gelişmeleri|gelişmesi|geliştirmek|gelsin|gerek|gerekiyor|gerekli|gereksiz|gerektirir|geri|gezinmeye|gezinti|girin|giriş|girişi|girmediniz|gizle|gizleyin|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|gizlilik|gömülü|gönder|gönderdik|göndereceğiz|gönderelim|gönderildi|gönderin|gönderiyoruz|gördünüz|gördüyseniz|göreceksiniz|görmek|görseller|görüntülemek|görüntülenmesi|görünüyor|görüşleri|görüşünüz|görüşünüzü|göster|gösteremiyoruz|gösterilmeden|göstermek|grubu|grubumuza|grup|güç|güncel|güncelle|güncelleyin|güvende|güvenli|güvenliği|haber|haberdar|haberiniz|hafta|hakkınız|hakkınızı|hal|hali|harici|hata|hatalar|hataları|hatalı|hatası|hatasını|hatayı|hatırla|hatırlamıyor|havale|hediyesi|hepsi|hepsini|hesabı|hesabım|hesabımız|hesabımızdan|hesabımızı|hesabın|hesabınız|hesabınıza|hesabınızla|hesap|hesaplarımız|hızlı|hizmet|hizmetler|hizmetleri|içinde|ideal|ihtiyacımız|iki|ilan|ilandan|ilanın|ileri|iletişimde|ilginç|ilginiz|ilginizi|imkanı|imla|indir|indirin|ingilizce|ingilizceden|ios|iphone|iptal|irtibat|isim|istatistik|istatistikler|istediğiniz|istisna|istisnalara|işlenmesi|işlenmesine|işlenmesini|işliyoruz|iyi|iyileştirmek|izin|izle|izleyin|javascript|js|kabul|kaçırma|kaçırmamak|kaçırmayın|kalan|kalanı|kaldı|kalın|kalır|kalıyor|kalp|kamera|kanal|kanala|kanalı|kanalımız|kanalımıza|kanalımızdan|kanalımızı|kapalı|kapalıdır|kapat|kapatıldı|kapatın|kapatıp|kapatmak|kapatmayın|kare|karşılaştırın|kart|kartla|katıl|katılın|katılıyor|katılmak|katkı|katkıda|katkılarınızla|katkılarıyla|katkınız|katkıyla|kaydeder|kaydediyor|kaydediyoruz|kaydı|kaydınız|kaydırın|kaydol|kaydolun|kayıt|kaynaklar|kaynakları|kaynaklarınıza|kazanın|kelime|kez|kısa|kilidi|kilidini|kilit|kilitli|kimse|kişisel|kişiselleştirilmiş|kişiselleştirme|kişiselleştirmek|kod|kodu|kodunu|koduyla|kontrol|konudaki|konuşmaya|kopyalanamaz|koruyoruz|koşullar|koşulları|kullanarak|kullandınız|kullanıcı|kullanıcılar|kullanıcılara|kullanıcıların|kullanıcılarla|kullanılamıyor|kullanılmaktadır|kullanımı|kullanımını|kullanın|kullanır|kullanıyorsunuz|kullanıyoruz|kullanmaktadır|kullanmamıza|kullanmanız|kulübe|kulübü|kulüp|kur|kurallar|kuralları|kurun|kutuna|kutunuz|kutunuza|kutunuzda|küçük|kvkk|limit|limitiniz|limitinize|listesi|listesine|maalesef|mail|mailinize|malıdır|medyaya|medyayı|mektup|mektuplar|mesaj|mesajı|mobil|moderatör|moderatörler|moderatörün|modern|mülkiyetindedir|mümkün|newsletter|nitelikli|numara|numaranız|nüsha|nüshasında|okudunuz|okuduysanız|okunabilir|okunan|okunanlar|okunanları|okunur|okur|okurlar|okurlara|okurlarımız|okurlarımızın|okurların|okurlarının|okurlarla|okurumuz|okutun|okuyucu|okuyucular|okuyucularla|ol|olabilir|olanlar|olunuz|oluştu|oluştur|oluşturun|onay|onaydan|onayınız|onayınızı|onayla|onaylandı|onaylandıktan|onaylanır|onaylanmış|onaylayın|onaylıyorum|online|ortaklar|ortaklarımız|ortaklarımızla|ortalama|otomatik|oturum|oturumu|oy|oynat|oynatıcı|oynatıcısı|oynatılamadı|oynatılamıyor|oynatılıyor|oyunuz|ödeme|ödemede|ödeyerek|ödeyin|öğe|öğreneceksiniz|öğrenmek|önbelleği|önce|önceki|öne|önem|önemli|önemsiyoruz|öneri|önerilen|öneriler|önerileriniz|öneririz|öneriyoruz|öz|özel|özeldir|özellik|özellikler|özellikleri|özet|özeti|özetimiz|özetimizi|özetini|özgü|özgür|paket|paketi|paketini|paketler|para|parola|parolamı|parolanız|parolanızı|patreon|paylaşın|pazarlama|pazartesileri|player|podcast|politikamız|politikamızı|politikası|popüler|postanıza|postanızda|puan|puanınız|puanla|puanlayın|qr|rastladınız|reddedin|reddet|reklam|reklama|reklamdan|reklamı|reklamın|reklamlar|reklamlardan|reklamları|reklamlarımız|reklamlarımızı|reklamların|reklamsız|resmi|rıza|rızanız|rumuz|saklıyoruz|satılmaz|satın|satmıyoruz|sayesinde|saygı|saygılı|seç|seçili|seçim|seçimi|seçin|seçip|seçki|seçme|seçtiği|seçtikleri|seferlik|ses|sesi|sesli|sessize|sıfırla|sıfırlayın|sınır|sınırı|sınırına|sınırınız|sınırlı|sınırsız|silindi|sms|sn|sohbet|sohbete|sona|sonraki|sonu|sonuna|soru|sorular|soyad|söyleyin|spam|sponsor|sponsorlu|sponsorumuz|sürdürebilmek|sürdürmek|sürecek|süresi|sürüm|sürümü|sürümünü|sürüyor|şartları|şifre|şifrem|şifremi|şifreniz|şifrenizi|şifreyi|taahhüt|taahhütsüz|takip|takipte|tamam|tamamı|tamamını|taraf|tarafından|taraflara|tarafların|taratın|tarayıcı|tarayıcıda|tarayıcının|tarayıcınız|tarayıcınızda|tarayıcınızı|tarayıcıyı|tartışın|tartışma|tartışmaya|tasarruf|teklif|teklifi|tekliften|teknoloji|teknolojiler|teknolojileri|tekrarla|telefon|telefonunuza|temizleyin|tercih|tercihler|tercihleri|tercihlerinizi|tespit|teşekkür|teşekkürler|topluluğumuza|topluluk|topluyoruz|trafik|tuş|tuşla|tuşuna|tutar|tutarda|tükendi|tükettiniz|türleri|ulaştınız|unuttum|unuttunuz|uygulama|uygulamamız|uygulamamızı|uygulaması|uygulamasını|uygulamayı|uygun|uzunluk|üçüncü|ülke|ülkede|ülkenizde|üyemiz|üzgünüz|varız|vazgeçin|ver|veri|veriler|verileri|verilerin|verileriniz|verilerinizi|verilerinizin|verin|verir|verirsiniz|veriyorum|veriyoruz|video|videolar|videolarımız|videolarımızı|videonun|videosu|videoyu|yakınlarınıza|yanında|yanıt|yanıtla|yanıtlar|yanlış|yanlışı|yanlışları|yanlışlık|yap|yapabilir|yaparak|yapılmamış|yapıyoruz|yapmadınız|yapmak|yapmalısınız|yaptınız|yararlanın|yararlı|yardım|yardımcı|yarısı|yaşaması|yaşamasına|yaşıyor|yaşıyoruz|yayımlanacak|yayımlanır|yayınlanacak|yayınlandı|yayınlanır|yaz|yazara|yazarın|yazım|yazın|yazıyoruz|yazmadan|yazmak|yazmamıza|yenile|yenileme|yenilenir|yeniler|yenileyin|yer|yerden|yerine|yıldız|yollayalım|yorum|yoruma|yorumla|yorumlar|yorumlara|yorumlarda|yorumları|yorumların|yorumlayın|yorumu|yorumun|yorumunuz|yorumunuzu|yönet|yönetin|yükle|yükleme|yüklenemedi|yüklenirken|yükleniyor|yükleyin|yüzde|ziyaret|zorunlu',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'ilan|ilandan|ilanın|reklam|reklama|reklamdan|reklamı|reklamın|reklamlar|reklamlardan|reklamları|reklamların|sponsorlu',
        act: '{oku}|# saniye|alanı|altında|altındadır|aradan|arası|aşağı kaydırın|atla|atlayın|birazdan|devam|devam edecek|devam edin|devam ediyor|devamı|devamını|dönün|geç|geçin|geri dön|geri kalanı|gizle|gizleyin|haber|hemen sonra|kalan|kalanı|kaldı|kapat|kapatın|kapatmayın|kaydırın|mesajı|metin|saniye içinde|yardım ediyor|yazmamıza',
        example: 'Yazının kalanı reklamdan sonra',
      },
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: 'açık rıza|cookie|cookies|çerez|çerezler|çerezlere|çerezleri|çerezlerin|dış içeriği|gizliliğe|gizliliği|gizliliğiniz|gizliliğinize|gizlilik|harici içeriği|harici içerik|harici kaynaktan içeriği|kişisel veri|kişisel veriler|kişisel verilerin|kişisel verileriniz|kişisel verilerinizin|kvkk|onayınız|onayınızı|onayınızı geri|rızanız|verileri üçüncü|verilerin işlenmesini|verileriniz|verilerinizi|verilerinizin işlenmesini|verilerinizle',
        act: 'aktarır|ayarla|ayarlar|ayarları|ayarlarını|değer|değiştir|değiştirin|engellendi|gerekli|geri alabilirsiniz|göster|gösteremiyoruz|güvende|ihtiyacımız|işlenmesi|işlenmesine|işlenmesini|işliyoruz|izin|izin verin|izin verirsiniz|izin veriyorum|kabul|kabul edersiniz|kabul edin|kabul ediyorum|kabul et|kabul etmiş|kabul ettiğiniz|kaydeder|koruyoruz|kullanılmaktadır|kullanımı|kullanımını|kullanır|kullanıyoruz|kullanmaktadır|metni|olmadan|onay|onayla|onaylayın|onaylıyorum|önem veriyoruz|önemli|önemsiyoruz|politikamız|politikamızı|politikası|reddedin|reddet|saklıyoruz|satılmaz|satmıyoruz|saygı|seçin|tercihler|tercihleri|tercihlerinizi|topluyoruz|yapıyoruz|yönet|yönetin|zorunlu',
        example: 'Hangi çerezleri kabul ettiğinizi seçin',
      },
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'gönderiler|haber|haberler|haberleri|içerikler|makaleler|okunan|okunan haberler|okunanlar|okunanları|okunur|yazılar|yazıları',
        act: 'aynı konuda|aynı yazarın|başka ne|beğenebileceğiniz|benzer|bölümdeki|bu bölümdeki|bu konudaki|daha fazla|diğer|editörün seçtiği|editörün seçtikleri|en çok|en son|günün|haftanın|ilgili|ilginç|ilginizi çekebilecek|ilginizi çekebilir|kaçırmayın|kategorideki|öne çıkan|önemli|önerilen|öneriler|öneriyoruz|popüler|seçtikleri|sitede|son dakika|şu anda|yazarın diğer|yazarın son',
        example: 'Haftanın en çok okunanları',
      },
    ],
    'continue-reading': [
      {
        words:
          '{haber}|{little}|{tıkla}|#|aşağıda|kaynak|kaynakta|sayfa|sayfada|sayfaya|sitede|sitemizde|sonraki|sonuna|sürümü|tamamı|tamamına|tamamını',
        cue: '{haber}|devamı|devamına|devamını|geri kalanını|kalanı|kalanını|sayfa|sayfada|sayfaya|tamamı|tamamına|tamamını',
        act: '{oku}|aç|açın|bağlantıda|devam edin|devam et|geç|geçin|genişlet|görüntüle|göster|okumak için|sitemizde|sonraki sayfada|sonraki sayfaya|tıkla|tıklayın',
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
        cue: '{abone}|kilitli bir haber|kilitli haber|kilitli yazı',
        act: '{haber}|{oku}|abonelere özel|aboneliği olanlar|açık|açıktır|devamı|devamını|erişilebilir|erişim|gerekli|kalan|kalanı|kapalı|kilidi aç|kilidini aç|kilitli|okuyorsunuz|olan|olanlar|özel|özeldir|sadece|sadece aboneler|sınırlı|sınırsız|tam erişim|tamamı|yalnız|yalnız abonelere|yalnızca',
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
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'abone ol|abone olun|aboneliği|aboneliğiniz|aboneliğinizi|abonelik|abonelikler|abonelikte|ay hediye|deneme süresi|deneme sürümü|deneyin|günde|hafta ücretsiz|ilk # ay|ilk ay|ilk hafta|indirim kodu|iptal|iptal edebilirsiniz|iptal edin|paket|paketi|paketini|teklif|teklifi|tekliften|ücretsiz okuyun|yıllık abonelikte|yıllık ödemede',
        act: '{fiyat}|# gün|# lira|# tl|alın|ayda #|aylık #|bir ay|bir yıl|dene|dilediğiniz an|dilediğiniz zaman|etkinleştirin|faydalanın|hediye edin|her an|istediğiniz an|istediğiniz zaman|karşılaştırın|kazanın|ödemede|reklamsız|satın al|satın alın|seç|seçin|sınırsız|sonra # lira|sonra # tl|taahhüt yok|taahhütsüz|yararlanın|yenileyin|yıllık|yıllık #|yüzde # indirim',
        example: 'Size uygun aboneliği seçin',
      },
      {
        words: '{notice}',
        cue: 'erişim|erişimi',
        act: '# gün|indirimli|lira|reklamsız|sınırsız|tl|yarı fiyatına',
        example: 'Yıllık erişim yarı fiyatına',
      },
    ],
    login: [
      {
        words: '{notice}',
        cue: 'aboneyseniz giriş|beni hatırla|giriş|giriş yapmadınız|hesabı|hesabım|hesabın|hesabınız|hesabınız yok|hesabınıza|hesabınızla|hesap|ile devam et|kullanıcı adı|oturum|parola|parolamı|parolanız|parolanızı|şifre|şifrem|şifremi|şifreniz|şifrenizi|şifreyi|üye girişi|üyelik',
        act: 'aboneliğiniz varsa|aç|açın|apple|bu cihazda|çıkış yap|değiştir|facebook|girin|giriş yap|giriş yapın|giriş yapmadınız lütfen|google|hatırla|hatırlamıyor|kaydol|kaydolun|kayıt ol|kayıt olun|oluştur|oluşturun|oturum aç|oturum açın|oturumu kapat|sıfırla|sıfırlayın|şifre girin|unuttum|unuttunuz|üye ol|üye olun|var mı|ve şifre|yenile|yenileyin|yok mu|yok mu açın|zaten',
        example: 'Ücretsiz hesap oluşturun',
      },
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'bülten|bültene|bülteni|bültenimiz|bültenimize|bültenimizi|bültenine|bültenler|bültenlerimize|e bülten|e bültenimize|newsletter',
        act: 'abone ol|abone olun|akşam|alın|ayrıl|ayrılmak|bırakın|bizim|cumaları|edinin|gelsin|girin|günlük|haftada bir|haftalık|her cuma|her gün|her hafta|her pazartesi|her sabah|katılın|kaydol|kaydolun|kayıt ol|kayıt olun|onaylayın|sabah|spam yok|teşekkür|teşekkürler|ücretsiz|üye ol|üye olun|yayımlanır|yazın',
        example: 'Günlük bültenimize kaydolun',
      },
      {
        words: '{notice}',
        cue: 'e mail|e posta|e postanıza|e postanızda|e postanızı|email|gelen kutunuz|gelen kutunuza|mail|mailinize|mektup almak|posta adresinizi|posta kutuna|posta kutunuz|posta kutunuza|posta kutunuzda|spam',
        act: 'abone olun|alın|ayrılabilirsiniz|bırakın|doğrudan|en iyi yazılar|en önemli|en önemli haberler|gelsin|girin|göndereceğiz|gönderelim|gönderiyoruz|günün özeti|haftada bir|haftanın özeti|her gün|her sabah|hiçbir|kaydolun|kontrol edin|onaylayın|onaylayın bağlantıdan|özetimizi|seçme haberler|son haberler|yazın|yollayalım',
        example: 'Haftada bir en iyi yazılar e-postanızda',
      },
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: '{ağ}|sosyal medya sayfalarımız|telegram ımız|telegram ımızda',
        act: 'abone ol|abone olun|açın|beğenin|biz|bizi|bizim|bulabilirsiniz|bulun|daha fazla haber|ekleyin|grubumuza|haberler|hesabımız|hesabımızı|hesaplarımız|izleyin|kanalımız|kanalımıza|kanalımızı|katıl|katılın|önemli haberler|sayfalarımız|sayfamız|takip edebilirsiniz|takip edin|takip et|takipte kalın|ziyaret edin',
        example: "Bizi Facebook'ta da bulabilirsiniz",
      },
      {
        words: '{notice}',
        cue: 'bildirim|bildirimler|bildirimlere|bildirimleri|bildirimlerimizi|grubumuza|kanal|kanala|kanalımız|kanalımıza|kanalımızı|kanalımızı takip|uygulama|uygulamamız|uygulamamızı|uygulaması|uygulamasını|uygulamayı',
        act: 'abone olun|aç|açın|alın|etkinleştir|etkinleştirin|haberdar olun|indir|indirin|izin verin|izlemek|kaçırmayın|katılın|kolayca|kur|kurun|okutun|takip edin|takip et|taratın|yükle|yükleyin',
        example: 'Bildirimleri açın, hiçbir haberi kaçırmayın',
      },
      {
        words: '{notice}',
        cue: 'bizi dilediğiniz|bizi dinleyin|bizi izleyin|bizi okuyun|bizimle kalın',
        act: 'haberdar|her zaman|iletişimde|medyada|nerede|okuyun|yerden',
        example: 'Bizi dilediğiniz yerden okuyun',
      },
    ],
    'share-toolbar': [
      {
        words:
          '{ağ}|{haber}|{little}|{tıkla}|#|adresini|arkadaşına|arkadaşınıza|arkadaşlarınızla|arkadaşlarınla|listesi|listesine|okuma|okumak|pano|panoya|pdf|sayfanın|sayfayı|sürüm|sürümü',
        cue: 'gönder|gönderin|ilet|kaydedin|kaydet|kopyala|kopyalandı|kopyalayın|öner|paylaş|paylaşın|tavsiye et|yazdır|yazdırın|yazdırma sürümü',
        act: '{ağ}|{haber}|adresini|arkadaşına|arkadaşınıza|arkadaşlarınızla|arkadaşlarınla|bağlantısını|bağlantıyı|bu haberi|daha sonra|e posta ile|e posta ile gönder|ekle|favorilere|linki|panosuna|panoya|sayfayı|sonra okumak|sürümü|tanıdıklarınızla|yer imlerine',
        example: 'Yazıyı arkadaşlarınızla paylaşın',
      },
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'okur görüşleri|tartışın|yorum|yorum yapmak|yoruma|yorumla|yorumlar|yorumlara|yorumlarda|yorumları|yorumların|yorumlayın|yorumu|yorumun|yorumunuz|yorumunuzu',
        act: '#|aboneler|bekliyoruz|bırak|bırakın|bırakmadı|cevapla|daha fazla|denetimden|denetlenir|ekle|ekleyin|giriş yapın|giriş yapmalısınız|gizle|göster|habere|haberi|haberin altında|henüz|ilk|kapalı|kapalıdır|kapatıldı|katılın|kayıtlı|kimse|kullanıcıların|kurallar|kuralları|oku|okurlarla|okuyucu|onay|onaydan|onaylandıktan|onaylanmış|paylaşın|silindi|üye olanlar|üyeler|yalnızca aboneler|yanıtla|yap|yapabilir|yapabilirsiniz|yapın|yapmak|yayımlanacak|yayınlanacak|yaz|yazın|yazmadan|yazmak|yükle',
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
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'canlı yayın|canlı yayını|foto galeri|fotoğraf galerisi|galeri|galeriyi|haberi|kaydı|oynatıcı|oynatıcısı|podcast|ses|sesi|sesli|sesli sürüm|sesli sürümü|video|videonun|videosu|videoyu|yayını',
        act: 'aç|açın|atla|başlat|çevrim içi|desteklemiyor|desteklenmiyor|dinle|dinleyin|duraklat|durdur|gizle|haberin|izle|izleyin|kullanılamıyor|oynat|oynatılamadı|oynatılamıyor|oynatılıyor|sesi aç|sesi kapat|sessize al|tekrarla|ülkenizde|yazının|yükleme|yüklenemedi|yüklenirken|yükleniyor',
        example: 'Oynatıcı yükleniyor, lütfen bekleyin',
      },
    ],
    'browser-notice': [
      {
        words: '{notice}',
        cue: 'adblock|flash player|javascript|js|reklam engelleme|reklam engelleyici|reklam engelleyiciniz|reklam engelleyicinizi|reklam engelleyiciyi|reklamlarımızı|tarayıcı|tarayıcıda|tarayıcının|tarayıcınız|tarayıcınızda|tarayıcınızı|tarayıcıyı',
        act: 'açık|açın|artık|çalışması|çalışmayabilir|çalışmıyor|desteklemiyor|desteklenmiyor|destekliyor|devre dışı|engelliyor|engelliyorsunuz|eski|etkin|etkinleştir|etkinleştirin|gerekir|gerekli|gereklidir|gerektirir|güncel değil|güncelle|güncelleyin|kapat|kapatın|kapatıp|kullanın|kullanıyorsunuz|kullanmanız|tespit edildi|yükleyin',
        example: 'Eski bir tarayıcı kullanıyorsunuz',
      },
    ],
    'error-report': [
      {
        words: '{notice}',
        cue: 'eksik|haberdeki hata|hata|hatalar|hataları|hatalı|hatası|hatasını|hatayı|yanlış|yanlışı|yanlışları|yanlışlık',
        act: 'bildir|bildirin|bildiriniz|bize bildirin|bize gönderin|bize söyleyin|bize yazın|ctrl|düzeltmemize|editöre|editörlerimize|gönder|gönderin|haber ver|haber verin|haberde|haberdeki|makalede|metinde|sayfada|seçip|yardımcı olun|yazıda|yazıdaki|yazın',
        example: 'Metinde yanlış mı gördünüz? Bize söyleyin',
      },
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'bağış|bağışınız|bağışlar|bağışlarla|desteğiniz olmadan|desteğinize|desteğinizle|destek ol|destek olun|destek verin|destekçi|destekçimiz|destekle|destekleyin|katkı|katkıda bulunun|katkılarınızla|katkılarıyla|katkınız|okurlarımız sayesinde|siz okurlarımız|sizin desteğiniz|sizin sayenizde|tek seferlik|yaşamasına',
        act: 'abonelikle|ayaktayız|bağımsız|bağış yapın|bağışla|bizi|çalışmamıza|dergimiz|destekçimiz olun|emeğimize|gazeteci|gazetecilere|gazeteciliğe|gazeteciliği|gazetecilik|gazetemiz|gazetemizi|gazeteye|havale|kartla|katkıyla|medya|medyaya|medyayı|okurlarımızın|okurlarının|patreon|site|sitemiz|varız|yardım edin|yaşamasına yardım|yayını',
        example: 'Bizi küçük bir bağışla destekleyin',
      },
    ],
    copyright: [
      {
        words:
          '{notice}|belirtilerek|belirtilmeden|biçimde|bütünü|eser|eserleri|fikir|fotoğraflar|fotoğrafların|görsel|görsellerin|gösterilerek|gösterilmeden|haklarına|kanun|kanunu|kaynağı|kaynak|kısmen|kısmi|koşuluyla|kullanım|önceden|sahibinin|sahiptir|sanat|şartıyla|şekilde|tamamen|ticari|verilerek|verilmeden|yasa|yasalarla|yazılı',
        cue: 'alıntı yapılamaz|alıntılanamaz|bütün hakları|çoğaltılamaz|çoğaltma|dağıtılamaz|her hakkı|her türlü çoğaltma|iktibas|kopyalanamaz|kullanılamaz|telif hakkı|telif hakları|telif haklarıyla|telif yasası|telif yasasıyla|tüm hakları|yayımlanamaz|yayın hakkı|yayınlanamaz',
        act: 'ait|aittir|bağlantı|bağlantı verilerek|bağlantı verilmeden|edilemez|hiçbir şekilde|izin|izin alınmadan|izin olmadan|izinsiz|izinsiz her türlü|izni|iznimiz|kaynak belirtilmeden|kaynak gösterilerek|kaynak gösterilmeden|korunmaktadır|korunur|link|mahfuzdur|mümkündür|sahibine|saklıdır|tabidir|yasak|yasaktır|yayıncıya|zorunludur',
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
          '{notice}|alırsanız|alışveriş|alışverişler|alışverişlerden|alışverişlerinizden|amaçlı|amaçlıdır|bilgilendirme|doktor|doktorunuza|hukuki|ifade|katılmayabilir|köşe|kurulu|niteliği|nitelik|ortağı|ortak|ortaklık|reklamdır|siparişi|sorumluluk|sözde|tanıtım|taşır|tıbbi|ürün|yapılan|yatırım|yayın|yazar|yazarların',
        cue: 'affiliate|bağlantılardan|danışmanlık|düşünceler|fikirler|görüş|görüşler|görüşleri|görüşlerinden|görüşlerini|görüşüne|iş ortaklığı|komisyon|ortaklık bağlantıları|ortaklık linkleri|reklamveren|reklamverenin|sponsor|sponsorluğunda|sponsorun|tavsiye|tavsiyesi|tavsiyesi değildir|ürün yerleştirme|yazarın görüşüne',
        act: 'aittir|alabiliriz|alıyoruz|amaçlıdır|bağlamaz|bulunmaktadır|bulunur|değildir|hazırlandı|hazırlanmıştır|içerebilir|içerir|iş birliğiyle|işbirliğiyle|katılmayabilir|katılmaz|kazanabiliriz|kazanıyoruz|oluşturmaz|paylaşmayabilir|siparişiyle|sorumlu|sorumlu değildir|sorumluluğundadır|sorumluluk|yansıtmamaktadır|yansıtmayabilir|yansıtmaz|yazılmıştır|yerine geçmez',
        example: 'Yazıda ortaklık bağlantıları bulunmaktadır',
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
    ],
    'translation-notice': [
      {
        words:
          '{notice}|almancadan|aracılığıyla|aslı|çevirmen|deepl|dil|dilinden|fransızcadan|içerebilir|ingilizceden|konuşma|kullanılarak|orijinal|program|rusçadan|sesle|sistem|sistemi|türkçeye|yapıldı|yapılmıştır|yardımıyla',
        cue: 'çeviri|çevirisi|çevirisi yapıldı|çevrildi|çevrilmiştir|hazırlandı|hazırlanmıştır|okunmaktadır|okuyor|oluşturuldu|seslendiren|seslendirildi|seslendirilmiştir|seslendirme|tercüme|tercüme edildi|üretildi|üretilmiştir|yazıldı',
        act: 'algoritma|bilgisayar sesi|deepl|google|makine|makine çevirisi|otomatik|otomatik olarak|robot|sentezleyici|yapay ses|yapay sesle|yapay zekâ|yapay zekâ tarafından|yapay zekâyla',
        example: 'Haber yapay zekâ ile çevrildi',
      },
    ],
    'date-stamp': [
      {
        words:
          '{ay}|{haber}|{little}|#|bugün|cuma|cumartesi|çarşamba|dakika|dün|pazar|pazartesi|perşembe|saat|saati|salı|tarih|tarihi',
        cue: 'değiştirildi|değiştirilme|eklendi|eklenme|giriş|giriş tarihi|güncelleme|güncellendi|güncellenme|oluşturulma|son değişiklik|son güncelleme|yayımlandı|yayımlanma|yayın tarihi|yayınlandı|yayınlanma|yayınlanmıştır',
        act: '# {ay}|# # #|# dakika önce|# saat önce|bugün #|bugün saat #|dün #|dün saat #',
        example: "Dün saat 12:40'ta yayımlandı",
      },
      {
        words: '{haber}|{little}|az|ortalama|sürer|yaklaşık',
        cue: 'okuma|okuma süresi|okumak|okuması|okunma süresi|okunur|okuyabilirsiniz',
        act: '# dakika|# dakikada|# dakikalık|# dk|# saniye|bir dakika',
        example: 'Okuma süresi: 4 dakika',
      },
    ],
    'live-marker': [
      {
        words: '{notice}|ayrıntı|birazdan|geldikçe|sürekli',
        cue: 'ayrıntı|ayrıntılar|bilgiler|detaylar|gelişme|gelişmeler|gelişmeleri|haber|haberimiz|yayın|yazı',
        act: 'aktarılacak|az sonra|bekleniyor|bekliyoruz|birazdan|devam edecek|doğrulanıyor|doğruluyoruz|eklenecek|geldikçe|gelecek|geliştiriliyor|geliyor|güncellenecek|güncellenecektir|güncelleniyor|güncellenmektedir|sona erdi|takip ediyoruz|yakında',
        example: 'Ayrıntılar birazdan',
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
        words: '{little}|{site}|aile|arşiv|arşivi|kişisel|kullanılarak|yardımıyla',
        cue: 'fotoğraf|fotoğraflar|görsel|görseli|grafik|illüstrasyon|kare|resim',
        act: 'aile arşivi|arşiv|arşivden|arşivi|oluşturuldu|organizatörler|sağlanmıştır|tarafından sağlandı|temsilidir|üretildi|yapay zekâ|yapay zekâyla',
        example: 'Görsel yapay zekâ ile üretildi',
      },
    ],
  },
}
