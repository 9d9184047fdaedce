import type {PhraseBook} from '../phrases.js'
import {ay, turkishVocabulary} from './vocabulary/turkish.js'

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
        line: [
          ['bunları da (beğenebilirsiniz|sevebilirsiniz|okuyabilirsiniz)', 'Bunları da beğenebilirsiniz'],

          [
            '[buna|bunlara] (benzer) (hikayeler|hikâyeler|öyküler|haberler|yazılar) <name> (bölümünde|köşesinde|sayfasında|kategorisinde)',
            'Buna benzer hikâyeler Kültür bölümünde',
          ],
        ],
        label: [
          ['(okumanızı öneririz|okumanızı tavsiye ederiz|bunu da okumanızı öneririz)', 'Okumanızı öneririz'],

          [
            '(aynı konuda|bu konuda|konuyla ilgili) (bir yazı daha|bir haber daha|başka bir yazı|başka bir haber|bir makale daha|diğer yazı)',
            'Aynı konuda bir yazı daha',
          ],
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
          [
            '[e] (bülten|bülteni) (almayı|almak) (kabul ediyorum|istiyorum|onaylıyorum)',
            'Bülten almayı kabul ediyorum',
          ],

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
            '(fotoğraf|video|görsel|görüntüler) [okurumuz|okuyucumuz|takipçimiz] <name> [ın|in|un|ün|nın|nin|nun|nün] [telefonuyla|cep telefonuyla|kamerasıyla] (çekilmiştir|çekildi|gönderildi|gönderilmiştir)',
            'Fotoğraf okurumuz Ahmet Göl’ün telefonuyla çekilmiştir',
          ],

          [
            '(fotoğraf|fotoğraflar|görsel|video|görüntüler|çizim) <name> [adlı okurumuz] tarafından (çekilmiştir|çekildi|gönderilmiştir|gönderildi|hazırlanmıştır|çizilmiştir)',
            'Fotoğraf Murat Göl tarafından çekilmiştir',
          ],

          [
            '(fotoğrafı çeken|fotoğrafları çeken|fotoğrafı|görüntüleri|videoyu çeken|fotoğrafların sahibi) <name> [çekti|çekmiştir|görüntüledi]',
            'Fotoğrafı çeken: Kemal Göl',
          ],
          [
            '(fotoğraf|fotoğraflar|görsel|görseller|video|kare|görüntü|görüntüler) [özel|aile] [arşivinden|arşivi|arşivden] (alınmıştır|alındı|temin edilmiştir|sağlanmıştır|izniyle kullanılmıştır)',
            'Görsel aile arşivinden alınmıştır',
          ],
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
          ['(canlı|canlı yayını|canlı yayın) (izle|izleyin|dinle|dinleyin)', 'Canlı izle'],

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
            '(bu yazıyı|bu haberi|bu makaleyi|yazıyı) <name> (sitesiyle|gazetesiyle|dergisiyle|portalıyla|ile) [iş birliği|işbirliği] (sayesinde|içinde|halinde|yaparak) (yayımlıyoruz|yayınlıyoruz|sunuyoruz)',
            'Bu yazıyı Şafak sitesiyle iş birliği sayesinde yayımlıyoruz',
          ],

          ['kaynak (_ com tr|_ com|_ net|_ org|_ gov tr)', 'Kaynak: safak.com.tr'],

          [
            '(yazının|haberin|makalenin|röportajın) (tamamı|tümü|aslı) <name> [da|de|ta|te|gazetesinde|dergisinde|sitesinde] (çıktı|yayımlandı|yayınlandı|yayımlanmıştır|okunabilir|yer aldı)',
            'Yazının tamamı Şafak’ta çıktı',
          ],

          [
            '(yazı|haber|makale|metin|röportaj|söyleşi|bu yazı|bu haber|bu makale) [ilk olarak|ilk kez|ilk defa|aslen] <name> [da|de|ta|te|nda|nde|dan|den|tan|ten|gazetesinde|gazetesinden|dergisinde|dergisinden|sitesinde|sitesinden|blogunda] [ilk olarak|ilk kez] (yayımlanmıştır|yayımlandı|yayınlanmıştır|yayınlandı|çıktı|alınmıştır|alındı|aktarılmıştır)',
            'Yazı ilk olarak Şafak’ta yayımlanmıştır',
          ],
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
          ['(bağış|bağışta) (yapın|bulunun|yap)', 'Bağış yapın'],

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
            '(basın iletişim|basın bürosu|basın iletişimi|basın için iletişim|medya iletişim|basın danışmanı) [e posta|email|tel] _ [_] [_] (tr|com|org|net)',
            'Basın iletişim: basin@safak.com',
          ],
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
  turkishVocabulary,
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
