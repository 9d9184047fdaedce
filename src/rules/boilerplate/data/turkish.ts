import type {PhraseBook} from '../phrases.js'

/** What Turkish sites print, and what machine translation makes of it. */
export const turkish: readonly PhraseBook[] = [
  {
    language: 'tr',
    sets: {
      abone: 'abonelere|abonelerimize|aboneler|üyelere|üyelerimize|kayıtlı kullanıcılara|abone olanlara',
      ağ: 'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google haberler|google news|sosyal medya|e posta|messenger|facebook ta|twitter da|x te|threads|spotify',
      ay: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
      bülten: 'bülten|bülteni|bültenimize|bültenine|e bülten|e bültenimize|bültenlerimize|bildirim|bildirimlere',
      haber:
        'haber|haberi|haberin|haberler|haberleri|içerik|içeriği|içeriğin|makale|makalenin|yazı|yazının|yazıyı|haberimiz|video|videoyu',
      reklam: 'reklam|reklamın|reklamdan|reklamı|reklamlar|ilan',
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
        ],
        line: [
          ['(tümünü|tüm çerezleri|hepsini|çerezleri) (kabul et|reddet|yönet|kabul ediyorum)', 'Tümünü kabul et'],
          ['(çerez|gizlilik) (politikası|ayarları|tercihleri|politikamız)', 'Çerez politikası'],
          'Kabul ediyorum',
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
          ['(sponsorlu|reklam) (içerik|içeriktir) [...]', 'Sponsorlu içerik'],
        ],
        weak: ['Reklam', 'REKLAM', 'Sponsorlu', 'İlan', 'Advertorial', 'Reklam Reklam'],
      },
      'read-also': {
        label: [
          ['(ayrıca|bunları da|bunu da) (okuyun|okuyabilirsiniz|oku|bakın|okuyun|izleyin)', 'Ayrıca okuyun'],
          [
            '(ilgili haberler|ilgili haber|ilginizi çekebilir|bunlar da ilginizi çekebilir|benzer haberler|önerilen haberler|çok okunanlar|en çok okunanlar|diğer haberler|daha fazla|öne çıkanlar|bunlara da bakın|editörün seçimi|bu haber de ilginizi çekebilir|önerilenler|sıradaki haber|tavsiye edilen haberler)',
            'İlgili haberler',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            '(devamını|haberin devamını|haberin tamamını|tamamını|haberin devamı|yazının devamı) (oku|okumak için tıklayın|okuyun|için tıklayınız|için tıklayın|için)',
            'Devamını oku',
          ],
          ['(sonraki sayfa|daha fazlasını oku|okumaya devam et|haberi oku)', 'Sonraki sayfa'],
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
        ],
        weak: ['Premium', 'Abonelere özel'],
      },
      offer: {
        line: [
          ['(istediğiniz|istediğin) zaman iptal (edin|et|edebilirsiniz) [...]', 'İstediğiniz zaman iptal edin'],
          ['(sadece|ayda|aylık|yalnızca) # (tl|lira|euro|dolar) [...]', 'Aylık 29 TL'],
          ['(hemen|ücretsiz) (abone ol|dene|deneyin|abone olun|üye ol) [...]', 'Hemen abone ol'],
        ],
      },
      login: {
        line: [
          [
            '(zaten|hesabınız) (abone misiniz|üye misiniz|var mı|üyemiz misiniz|hesabınız var mı) [giriş yap|giriş yapın] [...]',
            'Zaten üye misiniz? Giriş yapın',
          ],
          [
            '(giriş yap|giriş yapın|üye ol|üye girişi|kayıt ol|şifremi unuttum|çıkış yap|hesabım|abone girişi|hesap oluştur)',
            'Giriş yap',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['{bülten} ... (abone|kaydol|kaydolun|kayıt|üye)', 'Bültenimize abone olun'],
          [
            '(haberler|gündem|gelişmeler) ... (e postanıza|e posta kutunuza|mail adresinize) [gelsin|gönderelim]',
            'Önemli haberler her sabah e-posta kutunuza gelsin.',
          ],
        ],
        line: [['e posta (adresiniz|adresinizi girin|adresi)', 'E-posta adresiniz']],
      },
      'follow-us': {
        sentence: [
          [
            '[<name>|_] (uygulamasını|uygulamamızı|mobil uygulamasını|mobil uygulamamızı) (indirin|indir|yükleyin) ...',
            'Mobil uygulamamızı yükleyin, haberleri kaçırmayın',
          ],
          ['(bizi|<name>) ... {ağ} ... (takip|abone|katıl|katılın) [edin|et|olun]', 'Bizi Facebook’ta takip edin'],
          ['(uygulamamızı|uygulamayı|mobil uygulamamızı) (indirin|indir|yükleyin)', 'Mobil uygulamamızı indirin'],
        ],
        line: ['Bizi takip edin', 'Takip et', 'Abone ol'],
      },
      'share-toolbar': {
        line: [
          ['[{haber}] [{ağ}] (paylaş|gönder|yazdır|kaydet|kopyala|tweetle)', 'Facebook paylaş'],
          ['(bağlantıyı|linki) (kopyala|kopyalandı)', 'Bağlantıyı kopyala'],
          ['(yazı boyutu|yazıyı büyüt|yazı tipi) [...]', 'Yazı boyutu'],
        ],
        weak: ['Paylaş', 'Yazdır', 'Kaydet', 'Yorum yap', 'Yorum Yaz', 'Dinle', 'Beğen'],
      },
      'media-credit': {
        label: [
          [
            '(fotoğraf|foto|kaynak|görsel|fotoğraflar|haber) (aa|dha|iha|afp|reuters|getty|arşiv|depo photos|shutterstock|ap|epa)',
            'Fotoğraf: AA',
          ],
        ],
        line: [
          ['(arşiv|temsili) (fotoğraf|görsel|foto|fotoğrafı|fotoğraftır)', 'Temsili fotoğraf'],
          ['(galeri|foto galeri|fotoğraf galerisi|tüm fotoğraflar)', 'Foto galeri'],
        ],
      },
      'media-widget': {
        line: [['(videoyu|haberi|podcasti) (izle|izleyin|oynat|dinle|dinleyin)', 'Videoyu izle'], 'Sıradaki video'],
        weak: ['Video', 'Podcast', 'Foto Galeri', 'Canlı yayın', 'Galeri', 'Video Haber'],
      },
      byline: {weak: [['(yazan|haber|yazar|muhabir|hazırlayan|editör|derleyen) <name>', 'Haber: Ayşe Demir']]},
      'author-bio': {line: ['Yazar hakkında', 'Yazarın tüm yazıları', 'Yazarın diğer yazıları']},
      'date-stamp': {
        line: [
          [
            '(yayınlanma|güncelleme|son güncelleme|güncellenme|yayın tarihi|oluşturulma tarihi|giriş|yayınlandı|güncellendi) [tarihi] # [{ay}|#] [#] [#] [#] [...]',
            'Güncelleme: 12 Mart 2021 18:04',
          ],
          ['# (saat|dakika|gün) önce', '3 saat önce'],
          ['(okuma süresi) # (dk|dakika)', 'Okuma süresi: 4 dk'],
        ],
      },
      'agency-signature': {
        line: [['(kaynak|haber) (aa|dha|iha|anka|reuters|afp|anadolu ajansı|bbc türkçe) [...]', 'Kaynak: AA']],
      },
      'source-line': {line: ['Kaynak bağlantı', 'Haberin kaynağı', 'Haberin orijinali']},
      comments: {
        line: [
          ['[#|tüm|bütün|ilk] {yorum} [yap|yaz|yapın|yok|gör|göster|gönder]', '12 yorum'],
          ['e posta (adresiniz|hesabınız) yayınlanmayacak [...]', 'E-posta adresiniz yayınlanmayacak.'],
          ['yorum (yapmak|yazmak) için ... (giriş|üye|kayıt) [...]', 'Yorum yapmak için giriş yapın'],
          ['gerekli alanlar [...]', 'Gerekli alanlar * ile işaretlenmişlerdir'],
          ['yorumlar kapalı', 'Yorumlar kapalı'],
        ],
      },
      tags: {
        label: [
          [
            '(etiketler|etiket|konular|anahtar kelimeler|kategoriler|kategori|ilgili konular)',
            'Etiketler: ekonomi, işsizlik',
          ],
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
        ],
      },
      'error-report': {line: [['(hata|yanlışlık) (bildir|bildirin|mı buldunuz)', 'Hata bildir']]},
      donation: {
        sentence: [
          [
            '(bağımsız|gazeteciliği|gazeteciliğe) ... (destekleyin|destek|destekle) [olun|ol]',
            'Bağımsız gazeteciliği destekleyin.',
          ],
        ],
      },
      'live-marker': {
        line: [['(ayrıntılar|detaylar|haber) (geliyor|güncelleniyor|birazdan|az sonra)', 'Ayrıntılar geliyor']],
        weak: ['Son dakika', 'Canlı', 'SON DAKİKA', 'Flaş', 'Güncelleniyor'],
      },
      disclaimer: {
        sentence: [
          [
            '(yazarların|yazarın|yorumların|görüşler) ... (yansıtmaz|yazarına aittir|sorumluluğu|bağlamaz|ait)',
            'Görüşler yazarına aittir; yansıtmaz.',
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
      'social-embed': {line: ['Bu gönderiyi Instagram’da gör']},
      'browser-notice': {
        sentence: [
          [
            '(javascript|reklam engelleyici|reklam engelleyicinizi) ... (etkinleştirin|kapatın|etkinleştir|devre dışı)',
            'JavaScript’i etkinleştirin',
          ],
        ],
      },
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
