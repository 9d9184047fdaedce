/** What sites call their own: words for `our`, and what stands behind them, after two other words at most. */
interface OwnThings {
  /** Words for `our` between `|`; none where the things say themselves whose they are: `bültenimize`. */
  own?: string
  /** How a site asks for itself, whatever it goes on with, between `|`: `Help us make a fist against forgetting`. */
  asks?: string
  /** Beginnings of words between `|`, sorted. */
  things: string
  example: string
}

const networks = 'facebook|instagram|linkedin|telegram|tiktok|twitter|viber|whatsapp|youtube'

/** What sites offer to their readers by name, by ISO 639-1 code of the language, sorted. */
export const ownThings: Readonly<Record<string, OwnThings>> = {
  ar: {
    things: 'تطبيقنا|قناتنا|قنواتنا|لقناتنا|لنشرتنا|لنشراتنا|موقعنا|نشراتنا|نشرتنا',
    example: 'اشترك في نشرتنا عن الحدائق',
  },
  cs: {
    own: 'naše|našeho|našemu|naši|naší|našich|naším|našim',
    things: `aplikac|kanál|newsletter|odběr|podcast|skupin|stránk|web|zpravodaj|${networks}`,
    example: 'Přihlaste se k našemu newsletteru o zahradách',
  },
  da: {
    own: 'vores',
    things: `app|hjemmeside|kanal|nyhedsbrev|podcast|side|${networks}`,
    example: 'Tilmeld dig vores nyhedsbrev om haver',
  },
  de: {
    own: 'unser|unsere|unserem|unseren|unserer|unseres',
    things: `angebot|app|gruppe|kanal|newsletter|podcast|push|seite|webseite|website|${networks}`,
    example: 'Abonnieren Sie unseren kostenlosen Newsletter über krumme Gurken',
  },
  el: {
    things:
      'εφαρμογή μας|ιστοσελίδα μας|ιστότοπό μας|κανάλι μας|newsletter μας|ομάδα μας|podcast μας|σελίδα μας|ενημερωτικό δελτίο μας|ενημερωτικό μας δελτίο|site μας',
    example: 'Εγγραφείτε στο newsletter μας για κήπους',
  },
  en: {
    own: 'my|our',
    asks: 'help us|support us',
    things: `app|channel|community|forum|group|journalism|mailing|newsletter|newspaper|newsroom|page|podcast|site|subscri|web|${networks}`,
    example: 'Sign up to our newsletter for exclusive updates and enhanced content',
  },
  es: {
    own: 'nuestra|nuestras|nuestro|nuestros',
    things: `app|aplicación|boletín|boletines|canal|comunidad|grupo|newsletter|página|podcast|sitio|web|${networks}`,
    example: 'Suscríbase a nuestro boletín de jardines',
  },
  fi: {
    things: 'kanavaamme|kanavamme|sivustoamme|sivustomme|sovelluksemme|sovellustamme|uutiskirjeemme|uutiskirjettämme',
    example: 'Tilaa uutiskirjeemme puutarhoista',
  },
  fr: {
    own: 'nos|notre',
    things: `appli|application|chaîne|communauté|groupe|infolettre|lettre|newsletter|page|podcast|site|${networks}`,
    example: 'Inscrivez-vous à notre newsletter sur les jardins',
  },
  it: {
    own: 'nostra|nostre|nostri|nostro',
    things: `app|applicazione|canale|canali|comunità|gruppo|newsletter|pagina|podcast|sito|${networks}`,
    example: 'Iscriviti alla nostra newsletter sui giardini',
  },
  nl: {
    own: 'ons|onze',
    things: `app|groep|kanaal|nieuwsbrief|nieuwsbrieven|pagina|podcast|site|website|${networks}`,
    example: 'Schrijf je in voor onze nieuwsbrief over tuinen',
  },
  no: {
    own: 'vår|våre|vårt',
    things: `app|kanal|nettsted|nettside|nyhetsbrev|podkast|side|${networks}`,
    example: 'Meld deg på vårt nyhetsbrev om hager',
  },
  pl: {
    own: 'nasz|nasza|nasze|naszego|naszej|naszemu|naszych|naszym|naszymi|naszą',
    things: `aplikacj|biuletyn|grup|kanał|newsletter|podcast|profil|serwis|stron|${networks}`,
    example: 'Zapisz się do naszego newslettera o ogrodach',
  },
  pt: {
    own: 'nossa|nossas|nosso|nossos',
    things: `app|aplicativo|aplicação|boletim|canal|comunidade|grupo|newsletter|página|podcast|site|${networks}`,
    example: 'Assine a nossa newsletter de jardins',
  },
  ro: {
    things:
      'aplicația noastră|canalul nostru|grupul nostru|newsletterul nostru|newsletter-ul nostru|pagina noastră|site-ul nostru',
    example: 'Abonează-te la newsletterul nostru despre grădini',
  },
  ru: {
    own: 'наш|наша|нашего|нашей|нашем|нашему|наши|наших|нашим|нашу',
    things: `бот|групп|канал|мессенджер|подкаст|приложени|рассылк|сайт|сообществ|страниц|телеграм|${networks}`,
    example: 'Подпишитесь на нашу рассылку о садах',
  },
  sv: {
    own: 'vår|våra|vårt',
    things: `app|grupp|hemsida|kanal|nyhetsbrev|podd|sajt|sida|webbplats|${networks}`,
    example: 'Prenumerera på vårt nyhetsbrev om trädgårdar',
  },
  tr: {
    things: 'bültenimiz|grubumuz|kanalımız|podcastimiz|sayfamız|sitemiz|uygulamamız',
    example: 'Bahçeler hakkında bültenimize abone olun',
  },
  uk: {
    own: 'наш|наша|нашого|нашої|нашому|наші|наших|нашим|нашу',
    things: `бот|груп|застосун|канал|подкаст|розсилк|сайт|спільнот|сторін|телеграм|${networks}`,
    example: 'Підпишіться на нашу розсилку про сади',
  },
}
