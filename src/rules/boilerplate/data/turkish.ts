import type {PhraseBook} from '../phrases.js'

const ay = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık'

/**
 * What Turkish sites print, and what machine translation makes of it. `{rest}` is up to eight words that notices have (`{notice}`):
 * what an article has to say behind the first words of a notice goes beyond them.
 */
export const turkish: readonly PhraseBook[] = [
  {
    language: 'tr',
    sets: {
      abone:
        'abonelere|abonelerimize|aboneler|üyelere|üyelerimize|kayıtlı kullanıcılara|abone olanlara|abonelerine|abonelerimiz|üyeler|üyelerine|aboneler için|üyeler için|premium üyeler|dijital aboneler',
      ağ: 'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google haberler|google news|sosyal medya|e posta|messenger|facebook ta|twitter da|x te|threads|spotify|facebook tan|twitter dan|x ten|instagram dan|instagram da|youtube da|youtube dan|telegram da|telegram dan|whatsapp ta|whatsapp tan|google haberler de|google news te|google da|linkedin de|tiktok ta|sosyal medyada|sosyal medyadan|sosyal medya hesaplarımızdan|sosyal medya hesaplarımızı|e posta ile|bip|bluesky|nsosyal|next sosyal|threads te|spotify da',
      ay,
      bülten: 'bülten|bülteni|bültenimize|bültenine|e bülten|e bültenimize|bültenlerimize|bildirim|bildirimlere',
      haber:
        'haber|haberi|haberin|haberler|haberleri|içerik|içeriği|içeriğin|makale|makalenin|yazı|yazının|yazıyı|haberimiz|video|videoyu|haberde|haberimizi|haberimizin|haberlerin|haberinin|yazımız|yazımızı|yazıda|makaleyi|makalemizi|metin|metni|metnin|içeriğimiz|röportaj|röportajın|videonun',
      kanal:
        'kanal|kanalı|kanalımız|kanalımıza|kanalına|kanalımızı|grubumuza|grubuna|sayfamızı|hesabımızı|hesaplarımızı|hesabını|sayfasını',
      notice:
        '#|abone|abonelere|aboneliğiniz|aboneliğinizi|abonelik|abonelikte|açıktır|açın|adresiniz|adresinizi|aittir|aktiftir|alan|alanlar|an|ana|anadolu|arkadaşına|arkadaşlarınla|arşiv|aşağıda|avantaj|ay|ayakta|ayarlarını|ayda|aydınlatma|ayı|aylık|ayrıntılar|bağımsız|bağış|bağlantıyı|basın|beğendiniz|bildir|bildirin|bilgiler|bilgilerini|bir|birazdan|birliği|biz|bize|bizi|boyutu|boyutunu|bu|burada|bülteni|bültenimize|büyüt|canlı|cihaz|çerez|çerezler|çevirisi|çevrilmiştir|çık|çıkan|daha|dakika|dan|danışmanlığı|değil|değildir|deneyin|derginin|desteğinizle|desteğiyle|destek|destekçimiz|desteklemiyor|destekleyin|devam|devamı|devamını|dinle|dk|doldurdunuz|dön|duruyoruz|dün|düşünüyorsunuz|e|ederek|ederiz|edin|edip|editör|ediyor|ediyorum|ekran|erdi|erişim|et|etiketini|etmek|etmiş|facebook|fazla|fırsat|fırsatı|fiyatına|foto|fotoğraf|galeri|gazeteciliği|geç|geçerlidir|gelişmelerden|gelişmesi|geliyor|gelsin|gerekli|girin|giriş|gizliliğinize|google|gönder|gör|gördünüz|görüşler|göster|gösterilmeden|güncelleme|gündem|günün|haber|haberciliği|haberdar|haberde|haberi|haberin|haberler|haberleri|hakaret|hakkınızı|hakları|hata|hatası|hatayı|hemen|henüz|her|hesabın|hesabınız|hizmet|i|içeren|i̇çeriğe|içeriği|içerik|içeriklere|i̇çeriklerimiz|içeriklerin|içerir|için|ilandır|ile|i̇lk|inceleyin|indir|indirebilirsiniz|indirim|indirimli|indirin|iptal|i̇stediğiniz|iş|işaretlenmişlerdir|işlenmektedir|iyi|i̇zinsiz|izle|izlemek|kabul|kaçırmayın|kadar|kalabiliriz|kalıyoruz|kampanya|kanalımıza|kapalı|kapat|kapsamında|katılın|kaydolun|kayıt|kaynak|kilidini|kişisel|kontrol|kopyala|kopyalanamaz|kullanarak|kullanılamaz|kullanılmaktadır|kullanıyoruz|kullanmaya|kutunuza|küfür|linki|linkleri|makine|mart|medyada|metnini|mı|mi|misiniz|mobil|mu|ne|news|ocak|oku|okuduğunuz|okudum|okuma|okumak|okumaya|okunma|okur|okuyorsunuz|okuyun|ol|olarak|olmak|olmalısınız|olun|olursunuz|oluşturulma|onayından|onaylayın|ortağımız|ortaklığı|otomatik|önce|önceki|öne|önem|önemli|özel|özeldir|paket|paketi|paketlerini|patreon|paylaş|paylaşın|plan|podcast|politikamızı|politikası|posta|postanızda|postanızı|premium|reddet|reklamdan|reklamı|reklamsız|saat|sabah|sadece|saklıdır|saklıyoruz|sana|satış|sayfa|sayfaya|sayfayı|sayılırsınız|sayısında|seçin|sınırsız|sıradaki|sitede|sitemizde|sitemizi|sitesinde|siteyi|siz|size|son|sona|sonra|sonraki|sorumludur|sosyal|sponsorlu|sunulan|süresi|ta|tahmini|takip|tam|tamamını|tanıtım|tarayıcınız|tarihi|tarihine|te|telegram|temsili|temsilidir|tercihleri|tercihlerinizi|teşekkür|teşekkürler|tıklayın|tl|tüm|tümü|tümünü|uygulamamızı|uygulamayı|uygun|ücretsiz|üye|üyelik|üzerinden|var|ve|verileriniz|veriyoruz|veya|video|videoyu|web|whatsapp|yalnızca|yansıtmaz|yap|yapabilirsiniz|yapılmamış|yapın|yapmak|yarı|yaşıyoruz|yatırım|yayımlanır|yayımlanmayacak|yayımlanmıştır|yayın|yayınlanacaktır|yayınlanır|yayınlanmayacak|yayınlanmaz|yazara|yazarına|yazarları|yazdır|yazı|yazıdaki|yazıları|yazım|yazın|yazının|yazısıdır|yazıyı|ye|yenilenir|yer|yıllık|yi|yok|yorum|yorumlar|yorumlarda|yorumlardan|yorumları|yorumlarınızı|yorumu|yorumunuz|yönet|yönetin|yukarı|yükle|yükleniyor|yükleyin|yüzde|zaman|zaten|zorunlu',
      para: 'tl|lira|liraya|tl ye|tl den|dolar|euro|kuruş',
      reklam: 'reklam|reklamın|reklamdan|reklamı|reklamlar|ilan|reklamdan sonra|ilandan|reklam sonrası|reklam alanı',
      rest: '{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} [{notice} ]]]]]]]',
      yorum: 'yorum|yorumlar|yorumları|yorumunuzu|yorumunuz|görüş',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(çerez|çerezler|çerezleri) ... (kullanıyoruz|kullanılmaktadır|kullanır|kullanmaktayız|kabul)',
            'Size daha iyi hizmet için çerezler kullanıyoruz.',
          ],
          [
            '(tıklayarak|devam ederek|kullanarak|kabul ederek) ... (kabul|onay|rıza|onaylıyorsunuz)',
            'Devam ederek kabul etmiş sayılırsınız.',
          ],
          [
            '(kişisel verilerin|kişisel verileriniz) ... (korunması|işlenmesi|işlenmektedir|aydınlatma)',
            'Kişisel verileriniz işlenmektedir.',
          ],
          [
            '(gizliliğinize|gizliliğiniz|mahremiyetinize|kişisel verilerinize|kişisel verileriniz) [bizim için|çok] (önem|önemli|saygı|değer)',
            'Gizliliğinize önem veriyoruz',
          ],
          [
            '(sitemizde|web sitemizde|bu sitede|internet sitemizde|size|daha iyi|sizlere|web sitemiz|sitemiz|bu site) ... (çerez|çerezler|çerezlerden|çerezleri|cookie) ... (kullanılmaktadır|kullanıyoruz|kullanır|kullanmaktadır|yararlanıyoruz|kullanılır|kullanmaktayız|faydalanıyoruz)',
            'Sitemizde çerezler kullanılmaktadır.',
          ],
          [
            '(sitemizi|siteyi|devam ederek|sitemize|bu siteyi|sayfamızı|kullanmaya) ... (çerez|çerezlerin|gizlilik|politikamızı|koşullarını|kullanımını) ... (etmiş|ediyorsunuz|sayılırsınız|edersiniz|onaylıyorsunuz)',
            'Siteyi kullanarak çerez politikamızı kabul etmiş olursunuz',
          ],
          [
            'biz ve [#] (ortaklarımız|iş ortaklarımız|ortağımız|iş ortağımız) ... (cihaz|çerez|veri|verileri|bilgi|bilgilere|çerezler)',
            'Biz ve 812 iş ortağımız cihaz bilgilerini saklıyoruz',
          ],
        ],
        line: [
          ['(tümünü|tüm çerezleri|hepsini|çerezleri) (kabul et|reddet|yönet|kabul ediyorum)', 'Tümünü kabul et'],
          ['(çerez|gizlilik) (politikası|ayarları|tercihleri|politikamız)', 'Çerez politikası'],
          'Kabul ediyorum',
          [
            '(çerez|çerezleri|çerezler|gizlilik|tercihleri|kvkk) (ayarları|ayarlarını|ayarlarım|tercihleri|tercihlerini|politikası|politikamız|yönet|reddet|aydınlatma metni|kabul et) [yönet|değiştir|düzenle|görüntüle]',
            'Çerez ayarlarını yönet',
          ],
          [
            '(tümünü|hepsini|sadece|yalnızca|zorunlu) [gerekli|zorunlu] (kabul et|reddet|kabul ediyorum|olanları kabul et|çerezleri kabul et|çerezler|onayla)',
            'Tümünü reddet',
          ],
          [
            '(kişisel verilerin korunması|aydınlatma metni|aydınlatma metnini|kvkk metni) [{rest}]',
            'Aydınlatma metnini okudum, kabul ediyorum',
          ],
          ['(reddet|kabul et|onayla|kabul ediyorum|tamam) ve (kapat|devam et|ilerle)', 'Reddet ve kapat'],
          [
            '(çerez|çerezleri|gizlilik|çerezlerinizi) [tercihlerinizi|tercihleri|ayarlarını|ayarlarınızı|ayarları|tercihi] (yönet|yönetin|düzenle|düzenleyin|değiştir|özelleştir)',
            'Çerez tercihlerinizi yönetin',
          ],
          [
            '(tümünü|hepsini|çerezleri|tüm çerezleri) (kabul et|reddet|kabul ediyorum|onayla|kabul edin) (ve) (devam et|kapat|devam edin|siteye gir) [{rest}]',
            'Tümünü kabul et ve devam et',
          ],
          [
            '(zorunlu|gerekli) çerezler (her zaman|daima) (aktiftir|etkindir|aktif|etkin)',
            'Zorunlu çerezler her zaman aktiftir',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{haber}] (devamı|devam ediyor|devam etmekte) {reklam} (sonra|sonrasında|altında|ardından)',
            'Haberin devamı reklamdan sonra',
          ],
          ['{reklam} (sonra|altında) {haber} devam (ediyor|edecek)', 'Reklamdan sonra haber devam ediyor'],
          ['(reklamı|reklam) (geç|kapat|atla|gizle)', 'Reklamı geç'],
          ['{haber} devamı (aşağıda|reklamın altında|için tıklayın)', 'Haberin devamı aşağıda'],
          ['(sponsorlu|reklam) (içerik|içeriktir) [{rest}]', 'Sponsorlu içerik'],
          [
            '{reklam} [sonra] (devam|haberin devamı|haber devam|haberin) [devamı] [ediyor|ediyoruz|aşağıda]',
            'Reklamdan sonra devam ediyor',
          ],
          [
            '{haber} (devamı|devam ediyor|reklamın|reklamdan) [reklamın|reklamdan|videonun|aşağıda] [altında|sonra|aşağısında] [devam ediyor|devam edecek]',
            'Haberin devamı reklamdan sonra',
          ],
          ['(reklamı|ilanı) (geç|kapat|atla|gizle)', 'Reklamı kapat'],
          [
            '[bu] [bir] (sponsorlu|reklam|tanıtım|advertorial|ilan|ücretli) (içerik|içeriktir|haber|haberdir|yazısıdır|yazısı|içeriği|ilanıdır|ilandır|iş birliği|işbirliği) [içerir]',
            'Tanıtım yazısıdır',
          ],
          ['bu bir (ilandır|reklamdır|advertorial dır|tanıtımdır|iş birliğidir)', 'Bu bir ilandır'],
          ['(iş birliği|işbirliği|reklam iş birliği) (içeriği|haberi|içerir)', 'İş birliği içeriği'],
        ],
        weak: ['Reklam', 'REKLAM', 'Sponsorlu', 'İlan', 'Advertorial', 'Reklam Reklam'],
      },
      'read-also': {
        label: [
          ['konuyla ilgili (okuyun|haberler|diğer haberler|yazılar)', 'Konuyla ilgili okuyun'],
          ['(kaçırmayın|göz atın|şuna da bakın|buna da bakın|bunlara da göz atın)', 'Şuna da bakın'],
          [
            '[bunu] (daha önce|önceden) (yazmıştık|aktarmıştık|duyurmuştuk|haberleştirmiştik)',
            'Bunu daha önce yazmıştık',
          ],
          ['(ayrıca|bunları da|bunu da) (okuyun|okuyabilirsiniz|oku|bakın|okuyun|izleyin)', 'Ayrıca okuyun'],
          [
            '(ilgili haberler|ilgili haber|ilginizi çekebilir|bunlar da ilginizi çekebilir|benzer haberler|önerilen haberler|çok okunanlar|en çok okunanlar|diğer haberler|daha fazla|öne çıkanlar|bunlara da bakın|editörün seçimi|bu haber de ilginizi çekebilir|önerilenler|sıradaki haber|tavsiye edilen haberler)',
            'İlgili haberler',
          ],
          [
            '(ayrıca|bunu da|şunu da|bunları da|bunu|mutlaka|okumadan|kaçırmayın|ayrıca bakınız) (okuyun|oku|okuyabilirsiniz|izleyin|bakın|geçmeyin|bakınız|bilin)',
            'Ayrıca okuyun',
          ],
          [
            '(ilgili|benzer|diğer|önerilen|önceki|son|öne çıkan|çok okunan|en çok okunan|popüler|güncel|en son|günün|gündemdeki|editörün seçtiği) (haber|haberler|haberi|içerikler|yazılar|makaleler|yazı|içerik|konular|haberleri)',
            'İlgili haber',
          ],
          [
            '(sizin için|size özel|editörün|günün) (önerilenler|önerilen|seçtiklerimiz|öneriler|seçimi|seçtikleri|özeti|önerdiklerimiz|haberler)',
            'Sizin için önerilenler',
          ],
          [
            '(bunlar|bu haber|bu haberler|bu içerik|şunlar) [da] [ilginizi|sizi] [de] (çekebilir|ilgilendirebilir)',
            'Bu haber ilginizi çekebilir',
          ],
          ['(en çok|çok) (okunanlar|okunan|konuşulanlar|izlenenler|beğenilenler)', 'En çok izlenenler'],
          ['son dakika (haberleri|haberler|gelişmeleri)', 'Son Dakika Haberleri'],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(devamını|haberin devamını|haberin tamamını|tamamını|haberin devamı|yazının devamı) (oku|okumak için tıklayın|okuyun|için tıklayınız|için tıklayın|için)',
            'Devamını oku',
          ],
          ['(sonraki sayfa|daha fazlasını oku|okumaya devam et|haberi oku)', 'Sonraki sayfa'],
          [
            '(haberin|yazının|makalenin|röportajın|devamı|devamını|tamamı|tamamını) (devamı|tamamı|devamını|tamamını|için|oku|okumak için|okuyun|gör|göster) [için] [tıklayın|tıklayınız|oku|okuyun|burada]',
            'Haberin devamı...',
          ],
          [
            '(okumaya|devamını|tamamını|daha fazlasını|detayları|ayrıntıları) (devam et|devam edin|oku|okuyun|göster|okumak için tıklayın|görmek için tıklayın|gör)',
            'Okumaya devam et',
          ],
          ['(sonraki sayfa|sayfa # #|diğer sayfa|haberin devamı diğer sayfada)', 'Sonraki sayfa'],
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(bu|içeriğin tamamı) [{haber}] ... [sadece|yalnızca] {abone} (özeldir|özel|açıktır)',
            'Bu içerik abonelere özeldir.',
          ],
          [
            '(okumak|devam etmek|erişmek) için ... (abone|giriş|üye|kayıt) [olun|yapın]',
            'Okumaya devam etmek için abone olun',
          ],
          [
            '(bu|içeriğin|haberin|yazının) [{haber}|tamamı|tamamını|tamamına|devamı] [sadece|yalnızca|görmek|okumak|erişmek] ... (abonelere|abone|üyelere|abonelerimize|aboneler|üyeler|üyelerimize|abonelerine) [özeldir|özel|açıktır|olmalısınız|olun|olmanız|için|içindir]',
            'Bu haberin tamamını okumak için abone olmalısınız.',
          ],
          [
            '(okumak|devam etmek|erişmek|tamamını) [için|okumak için] ... (abone ol|abone olun|giriş yapın|üye olun|üye ol|abonelik)',
            'Okumak için giriş yapın',
          ],
          [
            '(ücretsiz|bu ay) ... (okuma|haber|makale) ... (hakkınız|hakkınızı|limitiniz|limitinizi|sınırına)',
            'Bu ay ücretsiz okuma hakkınızı doldurdunuz',
          ],
          ['[bir] premium [bir] (haber|içerik|yazı) (okuyorsunuz|okumaktasınız)', 'Premium bir haber okuyorsunuz.'],
        ],
        weak: ['Premium', 'Abonelere özel'],
        line: [
          [
            '(devamını|tamamını|haberi|yazıyı) [okumak|görmek|okumaya] (için|devam etmek için) [lütfen] (giriş|abone|üye|kayıt) (yapın|olun|ol|yap)',
            'Devamını okumak için giriş yapın',
          ],
          ['(sadece|yalnızca) (abonelere|üyelere|abonelerimize) özel [{rest}]', 'Sadece abonelere özel'],
          [
            'bu (yazı|haber|içerik|makale) (yalnızca|sadece) [dijital] (abonelere|abonelerimize|üyelere) (açıktır|özeldir|özel|açık)',
            'Bu yazı yalnızca abonelere açıktır',
          ],
        ],
      },
      offer: {
        line: [
          ['(günde|haftada|ayda|yılda) (sadece|yalnızca) # (lira|tl|euro)', 'Günde sadece 1 lira'],
          ['(istediğiniz|istediğin) zaman iptal (edin|et|edebilirsiniz) [{rest}]', 'İstediğiniz zaman iptal edin'],
          ['(hemen|ücretsiz) (abone ol|dene|deneyin|abone olun|üye ol) [{rest}]', 'Hemen abone ol'],
          [
            '(ayda|yılda|aylık|yıllık|ilk ay|haftada|günde) [sadece|yalnızca|ilk #] # {para} [ye|ya] (den başlayan|başlayan|sınırsız|abone|abone ol|abonelik|hemen|ile|oku|okuyun|üyelik) [{rest}]',
            "Ayda sadece 49,90 TL'ye sınırsız erişim",
          ],
          ['(ayda|aylık|yıllık|ilk ay) (sadece|yalnızca) # {para}', 'İlk ay sadece 1 TL'],
          [
            '(hemen|şimdi|dijital) (abone ol|abone olun|abonelik|üye ol|deneyin|aboneliğinizi|abonelikte) [{rest}]',
            'Hemen abone ol',
          ],
          [
            '(sınırsız|reklamsız|kesintisiz) (erişim|okuma|okuyun|haber|içerik) [...] (abone|{para}|abonelik|ay|ayda) [{rest}]',
            'Sınırsız erişim ayda 49 TL',
          ],
          [
            '(# ay|ilk ay|# gün|ilk # ay) (ücretsiz|bedava|sadece) [deneyin|dene|# {para}] [{rest}]',
            'İlk ay ücretsiz deneyin',
          ],
          ['(istediğiniz|dilediğiniz|istediğin) (zaman|an) iptal [{rest}]', 'İstediğiniz zaman iptal edin'],
          [
            '(yıllık|aylık|dijital|haftalık) (abonelik|üyelik|aboneliği) [sadece|yalnızca] # {para} [{rest}]',
            'Yıllık abonelik 399 TL',
          ],
          [
            '[sadece|yalnızca] (ayda|aylık) [sadece|yalnızca] # (tl|lira|euro|dolar) [ye|ya] [(sınırsız|abone|üyelik|tüm|hemen) [...]]',
            'Aylık 29 TL',
          ],
          [
            '[tüm] (içeriklere|haberlere|arşive|yazılara|makalelere) (sınırsız|tam|reklamsız|kesintisiz) (erişim|erişin|ulaşın) [{rest}]',
            'Tüm içeriklere sınırsız erişim',
          ],
          [
            '(size|sana) (uygun|özel) (paketi|planı|aboneliği|üyeliği|paket|plan|abonelik) (seçin|seç|bulun) [{rest}]',
            'Size uygun paketi seçin',
          ],
          [
            '(yıllık|aylık|dijital|ilk) (abonelikte|üyelikte|abonelik|üyelik|aboneliklerde|aboneliğe) [özel] # (indirim|indirimli|indirim fırsatı) [{rest}]',
            'Yıllık abonelikte %40 indirim',
          ],
          [
            '(yıllık|aylık|dijital|ilk) (abonelikte|üyelikte|aboneliğe) [yüzde] # [{rest}]',
            'Yıllık abonelikte yüzde 40 indirim',
          ],
          [
            '(paketleri|planları|abonelik seçeneklerini|abonelik paketlerini|teklifi) (inceleyin|incele|görün|gör|karşılaştırın)',
            'Abonelik paketlerini inceleyin',
          ],
          [
            '(kampanya|teklif|fırsat) # {ay} [#] [tarihine] kadar [geçerlidir]',
            'Kampanya 31 Ocak tarihine kadar geçerlidir',
          ],
          [
            '[tüm] [premium] (içeriklerin|haberlerin|yazıların) kilidini (açın|aç)',
            'Tüm premium içeriklerin kilidini açın',
          ],
          [
            'aboneliğiniz otomatik [olarak] yenilenir [{rest}]',
            'Aboneliğiniz otomatik olarak yenilenir, istediğiniz an iptal edin',
          ],
          ['[bir] yıllık (abonelik|üyelik|erişim) yarı fiyatına', 'Bir yıllık abonelik yarı fiyatına'],
        ],
      },
      login: {
        line: [
          ['[henüz] giriş (yapmadınız|yapmamışsınız)', 'Giriş yapmadınız'],
          [
            '(zaten|hesabınız) (abone misiniz|üye misiniz|var mı|üyemiz misiniz|hesabınız var mı) [giriş yap|giriş yapın] [{rest}]',
            'Zaten üye misiniz? Giriş yapın',
          ],
          [
            '(giriş yap|giriş yapın|üye ol|üye girişi|kayıt ol|şifremi unuttum|çıkış yap|hesabım|abone girişi|hesap oluştur)',
            'Giriş yap',
          ],
          [
            '(zaten|hesabınız|üye|abone) [üye|abone|hesabınız] (misiniz|mısınız|var mı) [{rest}]',
            'Hesabınız var mı? Giriş yapın',
          ],
          [
            '(giriş yap|giriş yapın|üye girişi|üye ol|üye olun|kayıt ol|oturum aç|oturum açın|şifremi unuttum|hesabım|çıkış yap|hesap oluştur) [veya|ya da] [üye ol|üye olun|kayıt ol|kayıt olun|giriş yap]',
            'Giriş yap veya üye ol',
          ],
          ['(üye|abone|kayıtlı) değil misiniz [(kayıt|üye|hemen|abone) [...]]', 'Üye değil misiniz? Kayıt olun'],
          ['[henüz|hâlâ] (hesabınız|hesabın|üyeliğiniz|aboneliğiniz) yok mu [{rest}]', 'Hesabınız yok mu? Üye olun'],
          ['(google|facebook|apple) ile (devam et|giriş yap|giriş yapın|kaydol|bağlan)', 'Google ile devam et'],
        ],
      },
      newsletter: {
        sentence: [
          ['{bülten} ... (abone|kaydol|kaydolun|kayıt|üye)', 'Bültenimize abone olun'],
          [
            '(haberler|gündem|gelişmeler) ... (e postanıza|e posta kutunuza|mail adresinize) [gelsin|gönderelim]',
            'Önemli haberler her sabah e-posta kutunuza gelsin.',
          ],
          [
            '(bültenimize|bültene|e bültenimize|haber bültenimize|e bültene|bültenlerimize) [ücretsiz] (abone|kaydolun|kayıt|üye|katılın)',
            'Bültenimize kaydolun',
          ],
        ],
        line: [
          ['e posta (adresiniz|adresinizi girin|adresi)', 'E-posta adresiniz'],
          [
            '(günün|haftanın|gelişmeleri|haberleri|her sabah|en önemli|gündemi|önemli|her gün|her hafta) ... (bültenimize|bülteni|bültenimiz|e postanıza|e posta kutunuza|e bülten|bülten|e posta ile) [{rest}]',
            'Her sabah gündem e-posta kutunuza gelsin',
          ],
          [
            '(e posta|e mail|mail) (adresinizi|adresiniz|adresini) [girin|yazın|giriniz|bırakın]',
            'E-posta adresinizi yazın',
          ],
          [
            '[günün|haftanın] [en] (önemli|öne çıkan|seçme|son) (haberleri|gelişmeleri|haberler|yazılar|gelişmeler) [her sabah] (e postanızda|e postanıza|e posta kutunuzda|e posta kutunuza|mailinizde|mail kutunuzda) [{rest}]',
            'Günün öne çıkan haberleri e-postanızda',
          ],
          [
            '[teşekkürler] e postanızı (kontrol edip|kontrol edin|onaylayın) [{rest}]',
            'Teşekkürler! E-postanızı kontrol edip aboneliğinizi onaylayın',
          ],
        ],
      },
      'follow-us': {
        sentence: [
          [
            '[<name>|_] (uygulamasını|uygulamamızı|mobil uygulamasını|mobil uygulamamızı) (indirin|indir|yükleyin) ...',
            'Mobil uygulamamızı yükleyin, haberleri kaçırmayın',
          ],
          ['(bizi|<name>) ... {ağ} ... (takip|abone|katıl|katılın) [edin|et|olun]', 'Bizi Facebook’ta takip edin'],
          ['(uygulamamızı|uygulamayı|mobil uygulamamızı) (indirin|indir|yükleyin)', 'Mobil uygulamamızı indirin'],
          [
            '(bizi|haberlerimizi|<name> {ağ}) [da] [{ağ}] ... (takip edin|takip et|takip edebilirsiniz|takibe alın|abone olun|beğenin)',
            'Sosyal medyada bizi takip edin',
          ],
          [
            '(gelişmelerden|son dakika|haberlerden|en güncel|güncel|gündemden|haberler|tüm) ... (kanalımıza|takip|uygulamamızı|abone|katılın|indirin|kanalımızı) ... (edin|olun|katılın|indirin|edebilirsiniz|olabilirsiniz)',
            'Gelişmelerden haberdar olmak için Telegram kanalımıza abone olun',
          ],
        ],
        line: [
          'Bizi takip edin',
          'Takip et',
          'Abone ol',
          [
            '({ağ}|whatsapp|telegram|youtube|instagram|google) [haber|haberler] {kanal} [ücretsiz] (katılın|abone|takip|üye|katıl|katılmak) [{rest}]',
            'Telegram kanalımıza katılın',
          ],
          [
            '(google news|google haberler|google) [de|te|da|ta] ... (takip|abone|kaynak|tercih) [{rest}]',
            "Google News'te Gazete'yi takip edin",
          ],
          [
            '(mobil|yeni|haber|ücretsiz) [mobil] (uygulamamızı|uygulamasını|uygulamamız|uygulaması) ... (indir|indirin|indirebilirsiniz|yükleyin|indirmek) [{rest}]',
            "Mobil uygulamamızı App Store'dan indirebilirsiniz",
          ],
          [
            '(uygulamamızı|uygulamayı|uygulamamız) [ücretsiz|hemen|şimdi|app store dan|google play den] (indirin|indir|yükleyin|yükle)',
            'Uygulamamızı ücretsiz indirin',
          ],
          [
            '(mobil|haber|ücretsiz) (uygulamayı|uygulamamızı|uygulaması) [şimdi|hemen] (indir|indirin|yükle|yükleyin)',
            'Mobil uygulamayı indir',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          ['[{haber}] [{ağ}] (paylaş|gönder|yazdır|kaydet|kopyala|tweetle)', 'Facebook paylaş'],
          ['(bağlantıyı|linki) (kopyala|kopyalandı)', 'Bağlantıyı kopyala'],
          ['(yazı boyutu|yazıyı büyüt|yazı tipi) [{rest}]', 'Yazı boyutu'],
          [
            '[bu] [{haber}] [{ağ}|arkadaşınla|arkadaşlarınla|sosyal medyada] [{ağ}] (paylaş|paylaşın|gönder|tweetle|ilet|yolla)',
            'Haberi arkadaşlarınla paylaş',
          ],
          ['(bağlantıyı|linki|link|url|adresi|bağlantı) (kopyala|kopyalandı|paylaş)', 'Linki kopyala'],
          [
            '(yazdır|yazıcı|sayfayı yazdır|haberi yazdır|pdf indir|kaydet|daha sonra oku|haberi kaydet|favorilere ekle) [dostu] [sürüm]',
            'Sayfayı yazdır',
          ],
          [
            '(arkadaşına|arkadaşlarına|bir arkadaşına|e posta ile|whatsapp ile) (gönder|ilet|paylaş|öner)',
            'Arkadaşına gönder',
          ],
        ],
        weak: ['Paylaş', 'Yazdır', 'Kaydet', 'Yorum yap', 'Yorum Yaz', 'Dinle', 'Beğen'],
      },
      'media-credit': {
        weak: [['(fotoğraflar|fotoğraf|görseller) <name>', 'Fotoğraflar: İlhan Kurt']],
        label: [
          [
            '(fotoğraf|foto|görsel|fotoğraflar) (aa|dha|iha|afp|reuters|getty|depo photos|shutterstock|ap|epa)',
            'Fotoğraf: AA',
          ],
          [
            '(fotoğraflar|görsel|fotoğraf kaynağı|görsel kaynağı|foto kaynak|kamera|video|görüntü) (aa|dha|iha|reuters|afp|getty|shutterstock|anadolu ajansı|ap|epa|depo photos|istock|ekran görüntüsü)',
            'Görsel: Shutterstock',
          ],
        ],
        line: [
          [
            '(fotoğrafı çeken|fotoğrafları çeken|fotoğrafçı|foto muhabiri|görseli hazırlayan|kareler|fotoğraf sahibi) <name>',
            'Fotoğrafı çeken: Mehmet Güvercin',
          ],
          ['(arşiv|temsili) (fotoğraf|görsel|foto|fotoğrafı|fotoğraftır)', 'Temsili fotoğraf'],
          ['(galeri|foto galeri|fotoğraf galerisi|tüm fotoğraflar)', 'Foto galeri'],
          [
            '(fotoğraf|görsel|resim|görüntü) (temsilidir|temsili|arşiv|arşivden|arşivdir|illüstrasyondur|yapay zeka ile oluşturulmuştur|yapay zeka) [<name>] [{rest}]',
            'Fotoğraf temsilidir',
          ],
          ['(temsili|arşiv) (fotoğraf|görsel|fotoğrafı|görüntü)', 'Temsili fotoğraf'],
          ['(fotoğraf|foto|görsel|fotoğraflar) (arşiv|dha arşiv|aa arşiv) [<name>]', 'Fotoğraf: Arşiv'],
        ],
      },
      'media-widget': {
        line: [
          ['(videoyu|haberi|podcasti) (izle|izleyin|oynat|dinle|dinleyin)', 'Videoyu izle'],
          'Sıradaki video',
          [
            '(haberi|yazıyı|makaleyi|bu haberi|sesli) (dinle|dinleyin|dinlemek için tıklayın|sesli dinle)',
            'Haberi dinle',
          ],
          [
            '(videoyu|görüntüleri|fotoğrafları|galeriyi|videoları|galeri) [izlemek|görmek] [için] (izle|izleyin|tıklayın|tıklayınız|gör|görüntüle)',
            'Videoyu izlemek için tıklayın',
          ],
          ['(fotoğraf|foto|galeri|resim) # #', 'Fotoğraf 1 / 12'],
          ['(podcast|sesli haber|programı|yayını|röportajı) [i] (dinle|dinleyin|izle|izleyin)', "Podcast'i dinle"],
        ],
        weak: ['Video', 'Podcast', 'Foto Galeri', 'Canlı yayın', 'Galeri', 'Video Haber'],
        sentence: [
          [
            '(tarayıcınız|tarayıcın) [bu] [html5] [video|videoyu|ses|etiketini] ... (desteklemiyor|desteklememektedir|oynatamıyor)',
            'Tarayıcınız video etiketini desteklemiyor',
          ],
        ],
      },
      byline: {
        weak: [
          ['(derleyen|hazırlayan|yazan|söyleşi|haber ve fotoğraf|kaleme alan) <name>', 'Derleyen: Ali Kaya'],
          ['(yazan|haber|yazar|muhabir|hazırlayan|editör|derleyen) <name>', 'Haber: Ayşe Demir'],
          [
            '(haber|muhabir|editör|yazar|hazırlayan|derleyen|çeviri|röportaj|kamera|haber kamera|haberi hazırlayan) <name>',
            'Haber: Mehmet Demir',
          ],
        ],
        line: [
          [
            '(haber|yazan|yazar|editör|haberi hazırlayan|hazırlayan|muhabir|haber merkezi|derleyen|çeviren|röportaj|haber kamera|kamera|haber fotoğraf) (haber|kamera|muhabiri|yazan|editörü|fotoğraf) <name>',
            'Haber Kamera: Ali Kaya',
          ],
        ],
      },
      'author-bio': {
        line: [
          [
            '<name> # [ten|tan|den|dan] (beri|bu yana) (gazetemizin|gazetemizde|sitemizin|sitemizde|dergimizin) [_] [_] (muhabiri|muhabiridir|editörü|editörüdür|yazarı|yazarıdır|muhabir|çalışıyor)',
            "Mehmet Güvercin, 2014'ten beri gazetemizin kent muhabiridir",
          ],
          'Yazar hakkında',
          'Yazarın tüm yazıları',
          'Yazarın diğer yazıları',
        ],
        opening: [
          [
            '(gazeteci|muhabir|editör|gazetemizde|gazetemizin|yazar|# yılında) ... (gazetemizde|gazetemizin|sitemizde|gazeteci olarak|muhabir olarak|editör olarak|muhabiri olarak|muhabirliği|editörlüğü|iletişim fakültesi) ... (çalışıyor|çalışmaktadır|görev|yapıyor|sürdürüyor|mezunu|mezun|çalışıyorum|yazıyor) [...]',
            'Gazeteci. İletişim Fakültesi mezunu.',
          ],
          [
            '# (yılından|yılında) (bu yana|beri|itibaren) ... (gazetede|gazetesinde|muhabir|muhabiri|muhabirliği|editör|editörü|editörlüğü|yazar|yazıyor) ... (çalışıyor|yapıyor|yazıyor|görev|çalışmaktadır|yapmaktadır)',
            '2014 yılından bu yana gazetede ekonomi muhabiri olarak çalışıyor.',
          ],
        ],
      },
      'date-stamp': {
        line: [
          [
            '(yayınlanma|güncelleme|son güncelleme|güncellenme|yayın tarihi|oluşturulma tarihi|giriş|yayınlandı|güncellendi) [tarihi] # [{ay}|#] [#] [#] [#] [{rest}]',
            'Güncelleme: 12 Mart 2021 18:04',
          ],
          ['# (saat|dakika|gün) önce', '3 saat önce'],
          ['(okuma süresi) # (dk|dakika)', 'Okuma süresi: 4 dk'],
          [
            '(yayınlanma|yayınlanma tarihi|giriş tarihi|güncelleme|güncelleme tarihi|son güncelleme|son güncellenme|güncellenme|yayın tarihi|eklenme tarihi|oluşturulma tarihi|giriş|yayınlandı|güncellendi|eklenme|oluşturulma) [saati|tarihi] # [{ay}] [#] [saat|_] [#] [#]',
            'Oluşturulma tarihi: 12 Şubat 2024 14:35',
          ],
          [
            '(okuma süresi|okunma süresi|tahmini okuma süresi|ortalama okuma süresi) [yaklaşık] # [dk|dakika|dakikada|sn|saniye] [okuma]',
            'Tahmini okuma süresi: 4 dakika',
          ],
          ['# (dk|dakika|dakikada|dakikalık) (okuma|okuma süresi|okunur|okunma süresi)', '4 dk okuma'],
          ['(okunma|okunma sayısı|görüntülenme|görüntülenme sayısı|izlenme) # [kez|kere]', 'Okunma: 1245'],
          ['(son güncelleme|güncelleme|yayınlanma) (dün|bugün) # [#]', 'Son güncelleme: dün, 18:20'],
        ],
      },
      'agency-signature': {
        line: [
          ['(kaynak|haber) (aa|dha|iha|anka|reuters|afp|anadolu ajansı|bbc türkçe) [<name>] [{rest}]', 'Kaynak: AA'],
          [
            '(kaynak|haber kaynağı) (aa|dha|iha|anadolu ajansı|reuters|afp|demirören haber ajansı|ihlas haber ajansı|anka|mezopotamya ajansı|bbc türkçe|ap|cumhuriyet) [_] [_]',
            'Kaynak: Reuters',
          ],
          ['[<name>] (aa|dha|iha|anka|ajanslar) [aa|dha|iha|ajanslar]', 'ANKARA (AA)'],
        ],
      },
      'source-line': {
        label: [
          [
            '(asıl kaynak|haberin kaynağı|metnin kaynağı|yazının kaynağı|alıntılandığı yer|kaynak site)',
            'Asıl kaynak: gazete.example',
          ],
        ],
        line: [
          [
            '(haberin|yazının|metnin) (aslı|orijinali|tamamı) _ [_] [_] (sitesinde|sayfasında|adresinde)',
            'Haberin aslı kurier.example sitesinde',
          ],
          'Kaynak bağlantı',
          'Haberin kaynağı',
          'Haberin orijinali',
          [
            '[bu] (haber|yazı|makale|metin|içerik|röportaj) [ilk olarak|ilk kez|orijinal] ... (alınmıştır|alıntılanmıştır|alıntıdır|yayımlanmıştır|yayınlanmıştır|yayımlandı|derlenmiştir)',
            'Bu haber Cumhuriyet gazetesinden alınmıştır',
          ],
          [
            '(haberin|yazının|röportajın) (tamamı|kaynağı|aslı|orijinali|orijinali için|tamamı için) [için] [<name>] [{rest}]',
            'Haberin kaynağı: Gazete',
          ],
          [
            '(kaynak|haber kaynağı|alıntı|kaynak site) [<name>] (com|com tr|net|org|gazetesi|haber|sitesi|<name>)',
            'Kaynak: Gazete Duvar',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          [
            '(yazımızı|haberimizi|makalemizi|bizi|okuduğunuz|vakit|zaman|sonuna kadar) ... (teşekkür|teşekkürler) [ederiz|ederim] [{rest}]',
            'Okuduğunuz için teşekkür ederiz',
          ],
          [
            '(bu|yazıyı|haberi) [yazıyı|haberi|makaleyi|yazı|içeriği] (beğendiniz|beğendin|beğendiyseniz|hoşunuza) [mi] [{rest}]',
            'Yazıyı beğendiniz mi? Paylaşın!',
          ],
        ],
      },
      'site-banner': {
        line: [
          [
            '(anasayfa|ana sayfa|ana sayfaya dön|haberler) (gündem|haberler|ekonomi|spor|dünya|siyaset|yerel|güncel|yaşam|magazin|türkiye|sağlık) [_] [_]',
            'Anasayfa / Gündem / Haber',
          ],
          ['(içeriğe|ana içeriğe|menüye|aramaya) (atla|geç|git)', 'Ana içeriğe geç'],
        ],
      },
      comments: {
        line: [
          ['[#|tüm|bütün|ilk] {yorum} [yap|yaz|yapın|yok|gör|göster|gönder]', '12 yorum'],
          ['e posta (adresiniz|hesabınız) yayınlanmayacak [{rest}]', 'E-posta adresiniz yayınlanmayacak.'],
          ['yorum (yapmak|yazmak) için ... (giriş|üye|kayıt) [{rest}]', 'Yorum yapmak için giriş yapın'],
          ['gerekli alanlar [{rest}]', 'Gerekli alanlar * ile işaretlenmişlerdir'],
          ['yorumlar kapalı', 'Yorumlar kapalı'],
          ['(yorumlar|yorum|yorum sayısı|tüm yorumlar) #', 'Yorumlar (12)'],
          ['# yorum', '12 yorum'],
          [
            '(yorum|yorumunuzu|yorumlarınızı|ilk yorumu|bir yorum|düşüncelerinizi|görüşlerinizi|cevap) (yaz|yazın|yap|yapın|ekle|gönder|siz yapın|siz yazın|sen yap|paylaş|paylaşın|bırak|bırakın|yorumlarda|yazabilirsiniz) [{rest}]',
            'Yorumlarınızı paylaşın',
          ],
          [
            '(yorum|yorumlar) [yapabilmek|yapmak|yazmak|yazabilmek] [için] ... (giriş|üye|oturum|kapalıdır|kapalı|kapatılmıştır) [{rest}]',
            'Yorum yapmak için giriş yapın',
          ],
          ['(henüz|hiç) yorum (yok|yapılmamış|yapılmadı|bulunmuyor|eklenmemiş) [{rest}]', 'Henüz yorum yapılmamış'],
          [
            '(siz|sizce|bu konuda siz) ... (yorumlarda|yorum|yorumlarınızı) [{rest}]',
            'Siz ne düşünüyorsunuz? Yorumlarda paylaşın',
          ],
          ['e posta (hesabınız|adresiniz) yayımlanmayacak [{rest}]', 'E-posta adresiniz yayımlanmayacak'],
          [
            '(yorumlardan|yorumların|yapılan yorumlardan|yazılan yorumlardan) [sorumluluğu] (yazarları|yazanlar|yazan|yorum sahipleri|sitemiz|okuyucular|yazarlarına) [{rest}]',
            'Yorumlardan yazarları sorumludur',
          ],
          [
            '(yorumunuz|yorumlar|yorumlarınız) (editör|onay|moderatör|yönetici|denetim|onaylandıktan) [onayından|onayı|onayından|sonrası|sürecinden] [geçtikten] [{rest}]',
            'Yorumunuz editör onayından sonra yayınlanacaktır',
          ],
          ['tüm (yorumları|yorumlar) [gör|göster|oku|görüntüle] [#]', 'Tüm yorumları gör (15)'],
          ['(yorumları|yorumlar) (gör|göster|oku|gizle|görüntüle|aç) [#]', 'Yorumları göster (15)'],
          ['daha fazla yorum (göster|yükle|gör|oku)', 'Daha fazla yorum göster'],
          [
            '(küfür|hakaret) ... içeren yorumlar (yayınlanmaz|onaylanmaz|yayınlanmayacaktır|onaylanmamaktadır|yayımlanmaz|silinir)',
            'Küfür ve hakaret içeren yorumlar yayınlanmaz',
          ],
        ],
      },
      tags: {
        label: [
          [
            '(etiketler|etiket|konular|anahtar kelimeler|kategoriler|kategori|ilgili konular)',
            'Etiketler: ekonomi, işsizlik',
          ],
          ['(etiket|etiketler|anahtar kelimeler|anahtar kelime|konular|haber etiketleri)', 'Anahtar kelimeler: deprem'],
        ],
      },
      copyright: {
        sentence: [
          [
            '<name> web sitesinde ... (abonelere|sunulan|özetlenerek|yayımlanmaktadır)',
            'Anadolu Ajansı web sitesinde, AA Haber Akış Sistemi üzerinden abonelere sunulan haberler',
          ],
          ['(tüm|bütün) hakları saklıdır', 'Tüm hakları saklıdır.'],
          [
            '(kaynak gösterilmeden|izinsiz|izin alınmadan) ... (kullanılamaz|kopyalanamaz|yayınlanamaz|alıntı)',
            'Kaynak gösterilmeden kullanılamaz.',
          ],
          ['(tüm|her) (hakları|hakkı) saklıdır', 'Tüm hakları saklıdır'],
          [
            '(izinsiz|kaynak gösterilmeden) ... (kullanılamaz|kopyalanamaz|yayınlanamaz|alıntılanamaz)',
            'İzinsiz kullanılamaz.',
          ],
          [
            '(sitemizdeki|sitemizde|bu|haberin|haberler|tüm|sitede|içeriklerin|gazetemizin|gazetemizdeki) ... (kaynak gösterilmeden|izinsiz|yazılı izin|izin alınmadan|link verilmeden|izni olmadan|aktif link) ... (kullanılamaz|yayınlanamaz|alınamaz|kopyalanamaz|çoğaltılamaz|yayımlanamaz|alıntılanamaz)',
            'Haberler kaynak gösterilmeden kullanılamaz.',
          ],
          [
            '(içeriklerimiz|haberlerimiz|yazılarımız|sitemizdeki|bu sitedeki|içerikler|fotoğraflar) ... (izinsiz|kaynak gösterilmeden|izin alınmadan) (kopyalanamaz|kullanılamaz|yayınlanamaz|çoğaltılamaz|alıntılanamaz|yayımlanamaz)',
            'İçeriklerimiz izinsiz kopyalanamaz',
          ],
        ],
        line: [
          [
            '[copyright] [#] [#] [_] [_] [_] (tüm|bütün|her) hakları (saklıdır|mahfuzdur|saklı) [{rest}]',
            '© 2024 Tüm hakları saklıdır',
          ],
        ],
      },
      'error-report': {
        line: [
          ['(hata|yanlışlık) (bildir|bildirin|mı buldunuz)', 'Hata bildir'],
          [
            '(haberde|yazıda|metinde|bir|haberdeki|içerikte) [bir|yazım] (hata|yanlış|yanlışlık|hatayı|yanlışı) (mı|mi|olduğunu|gördüyseniz|bulduysanız|varsa|fark) [{rest}]',
            'Haberde hata mı var? Bize bildirin',
          ],
          [
            '(hata|yanlış|hatayı|hatalı|düzeltme|sorun) (bildir|bildirin|içerik bildir|önerin|bildirimi|iste) [{rest}]',
            'Hatayı bildir',
          ],
          [
            '(yazım|imla|haber|dizgi) (hatası|yanlışı) [mı] [...] (bize|bildirin|yazın|bildir|ulaşın)',
            'Yazım hatası mı gördünüz? Bize yazın',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(bağımsız|özgür) [ve özgür] (gazeteciliği|gazeteciliğe|haberciliği|haberciliğe|medyayı|medyaya|basına) (destekleyin|destek olun|destek verin|sahip çıkın)',
            'Bağımsız gazeteciliği destekleyin.',
          ],
        ],
        line: [
          [
            '(bağımsız|gazeteciliği|haberciliği|bize|özgür) [gazeteciliği|gazeteciliğe|haberciliği|medyayı|basını] (destekle|destekleyin|destek olun|destek ol|destek verin) [{rest}]',
            'Bağımsız haberciliği destekleyin',
          ],
          [
            '(ayda|aylık|bize|patreon|küçük|okur|siz de) ... (destek olun|destek ol|destekleyin|destekçimiz|destekleyebilirsiniz|destek verin|bağış|katkı) [...] (okur|bize|patreon|{para}|gazeteciliğe|olun|yapın) [{rest}]',
            'Patreon üzerinden bize destek olun, okur desteğiyle yaşıyoruz',
          ],
          [
            '(aylık|ayda) # {para} [ile] (bize|bizi|gazeteciliği) [destek|destekle|destekleyin] [olun|ol]',
            'Aylık 100 TL ile bize destek olun',
          ],
          ['(destekçimiz|abonemiz|okur destekçimiz) olun [{rest}]', 'Destekçimiz olun'],
          [
            '(desteğinizle|okurlarımızın desteğiyle|sizin desteğinizle|sizlerin desteğiyle) (ayakta|varız|yaşıyoruz|büyüyoruz) [{rest}]',
            'Desteğinizle ayakta duruyoruz',
          ],
          [
            '(patreon|paypal|banka hesabımız) (üzerinden|ile|aracılığıyla) (bağış|destek) [{rest}]',
            'Patreon üzerinden bağış yapabilirsiniz',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(ayrıntılar|detaylar|haber) (geliyor|güncelleniyor|birazdan|az sonra)', 'Ayrıntılar geliyor'],
          [
            '(son dakika|flaş|sıcak) (gelişmesi|gelişme|haber|haberi) [...] (geliyor|gelecek|birazdan|az sonra|az önce)',
            'Son dakika gelişmesi, ayrıntılar geliyor',
          ],
          [
            '(ayrıntılar|detaylar|haber|gelişmeler) [birazdan|az sonra|geliyor|güncelleniyor|güncellenecektir|güncellenecek|aktarılacak|eklenecek] [...] (birazdan|geliyor|güncelleniyor|güncellenecektir|az sonra|aktarılacak|güncellenmektedir|eklenecek)',
            'Ayrıntılar birazdan geliyor',
          ],
          ['canlı (yayın|anlatım|blog|takip) [sona erdi|bitti|başladı]', 'Canlı yayın sona erdi'],
        ],
        weak: ['Son dakika', 'Canlı', 'SON DAKİKA', 'Flaş', 'Güncelleniyor'],
      },
      disclaimer: {
        sentence: [
          [
            '(yazarların|yazarın|yorumların|görüşler) ... (yansıtmaz|yazarına aittir|sorumluluğu|bağlamaz|ait)',
            'Görüşler yazarına aittir; yansıtmaz.',
          ],
          [
            '(burada|bu|yazıda|haberde) ... (yatırım danışmanlığı|yatırım tavsiyesi|tavsiye niteliği|hukuki tavsiye|tıbbi tavsiye) ... (değildir|taşımaz|içermez|kapsamında)',
            'Burada yer alan bilgiler yatırım danışmanlığı kapsamında değildir.',
          ],
        ],
        line: [
          [
            '(yazarın|yazıda|yazıdaki|köşe|görüşler|makalede|bu yazıda|yorumlar) ... (görüşler|görüşleri|fikirler|görüş|sorumluluğu) ... (kendisine|yazara|yansıtmayabilir|yansıtmaz|bağlamaz|aittir|bağlayıcı) [{rest}]',
            'Yazıdaki görüşler yazara aittir',
          ],
          [
            '[bu] (haber|haberde|yazı|içerik|yazıda|sayfa|sayfada) [...] (satış ortaklığı|affiliate|iş birliği|ortaklık|sponsorlu) (linkleri|bağlantıları|bağlantılar|linkler|içerir|kapsamında) [{rest}]',
            'Bu yazı satış ortaklığı linkleri içerir',
          ],
        ],
      },
      control: {
        line: [
          'Daha fazla göster',
          'Daha fazla yükle',
          'Yukarı çık',
          'İçeriğe geç',
          'Ana sayfaya dön',
          'Sonraki haber',
          'Önceki haber',
          'Tam ekran',
          'Yükleniyor',
          ['(sonraki|önceki|diğer) (haber|yazı|fotoğraf|sayfa|galeri|video|makale|konu)', 'Önceki yazı'],
          [
            '(daha fazla|tümünü|hepsini|daha çok) (göster|yükle|gör|haber|haber yükle|yorum göster)',
            'Daha fazla haber yükle',
          ],
          [
            '(yazı|metin|font|punto) (boyutunu|boyutu|tipini|büyüklüğü) [büyüt|küçült|değiştir|ayarla]',
            'Yazı boyutunu büyüt',
          ],
          ['(başa|yukarı|yukarıya|sayfa başına|listeye|geri) (dön|çık|git)', 'Yukarı çık'],
        ],
        weak: [
          'Kapat',
          'Sonraki',
          'Önceki',
          'Menü',
          'Ara',
          'Geri',
          'İptal',
          'Gönder',
          'Devam',
          'Ana Sayfa',
          'Anasayfa',
          'Tümü',
        ],
      },
      'translation-notice': {
        line: [
          [
            '[bu] (haber|metin|içerik|yazı|makale|video) [otomatik|makine|yapay zeka|google] [olarak|çeviri|tarafından] ... (çevrilmiştir|çevrildi|seslendirilmiştir|seslendirildi|hazırlanmıştır|seslendirilmektedir|oluşturulmuştur|üretilmiştir)',
            'Bu haber otomatik olarak çevrilmiştir',
          ],
          [
            '(makine|otomatik|yapay zeka) (çevirisi|çeviri|çevirisidir|seslendirmesi|seslendirme) [{rest}]',
            'Makine çevirisi',
          ],
        ],
      },
      'social-embed': {
        line: [
          'Bu gönderiyi Instagram’da gör',
          [
            'bu (gönderiyi|paylaşımı|videoyu|reels i) (instagram|facebook|tiktok|x|twitter) [da|ta|te|de] (gör|görüntüle|izle|aç)',
            "Bu gönderiyi Instagram'da gör",
          ],
          [
            '... (in|ın|un|ün|nin|nın|nun|nün|tarafından) (paylaştığı|paylaşılan) bir (gönderi|video|reels)',
            "Anna (@anna)'in paylaştığı bir gönderi",
          ],
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(javascript|reklam engelleyici|reklam engelleyicinizi) ... (etkinleştirin|kapatın|etkinleştir|devre dışı)',
            'JavaScript’i etkinleştirin',
          ],
          [
            '(reklam engelleyici|adblock|reklam engelleyicinizi|ad blocker) ... (kullanıyorsunuz|tespit|kapatın|devre dışı|kapatmanız|algılandı|açık)',
            'Reklam engelleyici kullanıyorsunuz.',
          ],
        ],
        line: [
          [
            '(reklam engelleyici|adblock|reklam engelleyicinizi|ad blocker) ... (kullanıyorsunuz|tespit|kapatın|devre dışı|kapatmanız|algılandı|açık) [...]',
            'Reklam engelleyici kullanıyorsunuz.',
          ],
          [
            '(lütfen|tarayıcınızda|bu|sayfayı|siteyi) ... javascript [i] [...]',
            "Lütfen tarayıcınızda JavaScript'i etkinleştirin",
          ],
        ],
      },
      'press-notice': {
        line: [
          [
            '(basın|medya) (bülteni|açıklaması|duyurusu|iletişim|iletişimi|irtibat|danışmanı) [<name>] [{rest}]',
            'Basın bülteni',
          ],
          [
            '(bu yazı|bu haber|röportaj) ... (sayısında|baskısında|nüshasında) (yayımlanmıştır|yayımlandı|yayınlanmıştır|yayınlandı)',
            'Bu yazı derginin mart sayısında yayımlanmıştır',
          ],
        ],
      },
      truncation: {
        line: [
          [
            '(haberin|yazının|devamı|tamamı|devamını) [tamamını|devamını|tamamı|devamı] (sitede|sitemizde|web sitemizde|internet sitemizde|linkte) [okuyun|oku|okuyabilirsiniz]',
            'Haberin tamamını sitede okuyun',
          ],
        ],
      },
    },
  },
  {
    language: 'tr',
    // Lines that hold nothing but the words of notices: no word for people or for what happens is among them.
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
  },
  {
    language: 'en',
    from: 'tr',
    sets: {},
    phrases: {
      'read-also': {
        label: [
          ['(news that may interest you|related news|may interest you|most read news|next news)', 'Related news'],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(click [here] for|click to read) (the continuation|the rest|the details) [of the news]',
            'Click for the continuation of the news',
          ],
        ],
      },
      'live-marker': {weak: ['Last minute', 'Flash news'], line: ['Details are coming']},
    },
  },
]
