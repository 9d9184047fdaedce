import type {PhraseBook} from '../../phrases.js'

/** The words of Finnish notices, in the cases that they stand in: see the book of German ones for what stands in such sets. */
export const finnishVocabulary: PhraseBook = {
  language: 'fi',
  sets: {
    little:
      'aina|alapuolella|alla|alle|alta|edelleen|ei|ei ole|eikä|emme|enää|enemmän|ennen|ensin|entistä|eri|et|eteenpäin|että|ettei|haluaisitko|haluamme|haluan|haluat|haluatko|he|helposti|heti|hetki|ilmaiseksi|ilman|itse|itsesi|ja|jälkeen|jo|joiden|joita|joka|jokaisen|jolla|jonka|jos|jossa|jota|jotta|kaikista|kaikki|kaikkia|kaikkiin|kanssa|kautta|käyttöön|kenelle|kerran|kiitos|kohdasta|kohtaan|koko|koska|kuin|kuka|kukin|kun|kyllä|lisää|lisäksi|maksutta|me|meidän|meidät|meihin|meille|meiltä|meistä|meitä|mikä|miksi|minkä|minulle|minun|missä|mistä|miten|muita|mukaan|mutta|muu|muut|muuta|myöhemmin|myös|näin|näitä|nämä|ne|niin|niistä|niitä|nopeasti|nuo|nyt|ole|ole hyvä|olet|oletko|oleva|olisi|olla|ollut|on|onko|ota|otamme|ovat|päällä|pääsee|pääset|pian|pitää|saa|saada|saamme|saat|sama|se|sekä|sen|seuraava|seuraavaksi|siellä|siihen|siitä|sinä|sinua|sinulla|sinulle|sinun|sinut|sitä|sitten|suoraan|täältä|tähän|tai|takaisin|tällä|tälle|tämä|tämän|tänne|tästä|tätä|täytyy|te|teidän|teille|teiltä|teitä|tulee|tuo|tuolla|uudelleen|uudet|uusi|uutta|vai|vaikka|vaikkapa|vain|varten|voi|voi olla|voidaan|voimme|voisi|voit|voitko|vuoksi|yli|ylös',
    verkko:
      'apple podcasts|bluesky|blueskyssa|facebook|facebookiin|facebookin|facebookissa|facebookista|google|google news|google uutiset|googlella|googlessa|instagram|instagramiin|instagramin|instagramissa|instagramista|linkedin|linkedinissä|mastodon|messenger|snapchat|snapchatissa|some|somessa|sosiaalisessa mediassa|spotify|spotifyssa|telegram|telegramissa|threads|threadsissa|tiktok|tiktokin|tiktokissa|tiktokista|twitter|twitteriin|twitterin|twitterissä|whatsapp|whatsappiin|whatsappilla|whatsappissa|x|youtube|youtuben|youtubessa|youtubesta',
    juttu:
      'artikkeleihin|artikkeleita|artikkeli|artikkelia|artikkeliin|artikkelin|artikkelissa|artikkelista|artikkelit|haastattelu|haastattelun|juttu|juttua|juttuihin|juttuja|juttumme|jutun|jutussa|jutusta|jutut|kirjoituksen|kirjoitus|maksullinen artikkeli|maksulliset artikkelit|plus artikkeli|plus juttu|reportaasi|sisällön|sisällöt|sisältö|sisältöihin|sisältöjä|sisältöä|sisältöön|teksti|tekstin|tekstissä|tekstiä|uutinen|uutisen|uutista',

    mainos:
      'ilmoitus|kaupallinen tiedote|kaupallinen viesti|mainoksella|mainokselle|mainoksen|mainoksesta|mainokset|mainoksia|mainos|mainosblokki|mainosjakso|mainoskatko|mainoskatkon|mainosklippi|mainospaikka|mainospala|mainosspotti|mainosta|mainostauko|mainostauon|mainosten|mainosvideo|mainosvideon|mainosviesti|sponsorin viesti',
    mainosJälkeen:
      '(mainoksen|mainosten|ilmoituksen|mainoskatkon|mainostauon|mainosvideon) (jälkeen|alla|alapuolella|alapuolelta|perään|alta)|mainoksen alle',
    jatkoTeko:
      '{juttu}|jäljellä|jälkimmäinen|jatka|jatkaa|jatkamaan|jatkat|jatketaan|jatko|jatkuu|jatkuvat|loppu|loppuosa|lopun|loput|löydät|löytyy|lue|luet|lukea|lukemaan|lukemista|pyyhkäise|rullaa|selaa|seuraa|skrollaa|tästä|tekstin loppu|vieritä|vieritä alas',
    mainosSana: '{jatkoTeko}|{little}|{mainos}|#|lyhyen|lyhyt|osa|sekunnin|sekuntia|sivu|sivun',
    mainosTeko:
      'alapuolella|alkaa|alta|jatka lukemista|jatkuu|jatkuu alla|klikkaa pois|loppuu|lue lisää|näkyvistä|ohi|ohita|ohitse|ohittaa|päättyi|päättyy|piilota|poista|pyyhkäise|rullaa|rullaa alas|selaa|siirry|skrollaa|sulje|vieritä|vieritä alas',

    eväste:
      'eväste|evästeasetukseni|evästeasetuksesi|evästeasetukset|evästeasetuksia|evästeasetuksiasi|evästeasetuksista|evästebanneri|evästeen|evästeet|evästeiden|evästeille|evästeilmoitus|evästeistä|evästeitä|evästekäytännöt|evästekäytäntö|evästevalinnat|evästevalintojasi|facebook julkaisu|henkilötiedot|henkilötietoja|henkilötietojasi|instagram julkaisu|julkaisu {verkko}|kolmannen osapuolen|kolmannen osapuolen sisältö|kolmannen osapuolen sisältöä|kolmansien osapuolien|kolmansien osapuolten|mainosevästeet|markkinointievästeet|markkinointievästeitä|seuranta|sosiaalisen median|sosiaalisen median evästeet|sosiaalisen median sisältö|suostumusasetukset|tietojasi|tietosi|tietosuoja|tietosuojaasetukset|tietosuojakäytäntö|tietosuojaseloste|tietosuojaselosteesta|ulkoinen sisältö|ulkoista sisältöä|ulkopuolinen sisältö|ulkopuolista sisältöä|upotettu julkaisu|upotettu sisältö|upotettua sisältöä|upotuksen|upotukset|upotus|yksityisyys|yksityisyysasetukset|yksityisyysasetuksia|yksityisyytesi|yksityisyyttäsi',
    evästeTeko:
      'anna|anna lupa|annat|annat luvan|antaa|antamatta|arvostamme|asetukset|asetuksia|asetuksista|edellyttää|ei näytetä|ei voida näyttää|estänyt|estetty|estit|et ole hyväksynyt|hallinnoi|hallitse|hylkää|hyväksy|hyväksyä|hyväksyisit|hyväksymään|hyväksymällä|hyväksymiä|hyväksyn|hyväksynyt|hyväksyt|hyväksytkö|hyväksyttävä|hyväksytte|hyväksyttyäsi|jaetaan|käsitellään|käsittelemme|käytämme|käytetään|käytön|käyttää|käyttö|keräämme|kiellä|kieltänyt|kieltäydyit|kunnioitamme yksityisyyttäsi|ladataan|lataa|lisätietoja|lue lisää|lupa|lupaa|luvan|meille tärkeä|meille tärkeää|muokkaa|muuta|muuttaa|muuttamalla|myönnä|nähdäksesi|näkyviin|näkyvissä|näkyy|näytä|näytämme|näytetään|näyttää|näyttäminen|näyttämiseksi|olet kieltänyt|piilotettu|salli|sallia|sallimalla|sallit|sallitko|sallittava|sallittuasi|suostu|suostumalla|suostumuksesi|suostumus|suostumustasi|suostut|tallennamme|tallentaa|torju|torjunut|vaatii|vahvista|valinta|valintasi|valintojasi|valitse|välttämättömät|välttämättömiä',
    evästeSana:
      '{eväste}|{evästeTeko}|{juttu}|{little}|{verkko}|#|alusta|analysointiin|anna|antaa|antanut|jatkaa|jatkaaksesi|jatkamalla|julkaisu|julkaisun|kaikkien|kartan|kartta|kehittämiseen|klikkaamalla|kohdennettu|kohdennettua|kohdennettuja|kokemuksen|kokemus|kumppani|kumppanimme|kumppanit|käyttökokemuksen|käyttökokemus|käyttökokemusta|käyttökokemustasi|laite|laitteelle|laitteellesi|lukeaksesi|lähde|mahdollisen|mahdollista|mainonnan|mainontaa|mittaamiseen|nähdä|ominaisuuksia|painamalla|painiketta|palvelu|palvelua|palveluita|palvelumme|palvelun|parantaa|parantaaksemme|parantamiseksi|paremman|parhaan|peruuttaa|podcast|sivu|sivun|sivusto|sivustolla|sivustomme|sivuston|soitin|takia|tarkoituksiin|tarkoitus|tarpeelliset|tekniikoita|teknologioita|tiedot|tieto|tietoja|tilastointiin|twiitti|ulkoinen|ulkoisen|ulkoista|valinnaiset|vastaavia|verkkosivusto|verkkosivuston|video|videon|videota|vuoksi',
    suostumus:
      'hyväksyntäsi|hyväksyntääsi|lupaasi|lupasi|suostumuksen|suostumuksesi|suostumus|suostumusta|suostumustasi',
    latausTeko:
      '{verkko}|julkaisun|kartan|kartta|ladataan|ladataan vasta|lataa|lataaminen|nähdäksesi|näkyy|näytetään|näyttäminen|näyttämiseen|näyttämiseksi|näyttää|näytä|podcastin|sisällön|sisältö|toistaa|toistaminen|ulkoisen|video|videon',

    tilaus: '{tilausName}|plus|premium',
    tilausName:
      'diginä|digipaketin|digipaketti|digitilaaja|digitilaajaksi|digitilaajat|digitilaajille|digitilauksen|digitilaukset|digitilaus|digitunnukset|digitunnus|jatkotilaus|kaikki tilaukset|kesätilauksen|kesätilaus|kestotilauksen|kestotilaus|koetilaus|kokeilutilauksen|kokeilutilaus|kuukausitilaus|lahjatilaus|lehtitilaus|määräaikaistilaus|maksullinen|maksullista|maksumuuri|maksumuurin|näköislehtitilaus|opiskelijatilaus|päivälippu|plus tilaaja|plus tilaajat|plus tilaajille|plus tilaus|premium tilaaja|premium tilaajille|premium tilaus|puolivuositilaus|tilaa digi|tilaa lehti|tilaa lehti nyt|tilaaja|tilaajaedut|tilaajaetu|tilaajajuttu|tilaajaksi|tilaajalle|tilaajan|tilaajana|tilaajasisältö|tilaajasisältöä|tilaajat|tilaajille|tilaajillemme|tilaamalla|tilaat|tilauksella|tilauksen|tilauksen tehneille|tilauksesi|tilauksesta|tilaus|tilausjakso|tilausta|tilaustarjoukset|tilaustarjous|tilausvaihtoehdot|tilausvaihtoehto|verkkotilaus|viikkopassi|viikkotilaus|vuositilaus',
    jäsen:
      'asiakkaat|asiakkaille|jäsen|jäseneksi|jäsenenä|jäsenet|jäsenille|jäsenillemme|jäsenten|käyttäjille|kirjautuneet|kirjautuneet käyttäjät|kirjautuneille|maksavat|maksavat jäsenet|maksavat lukijat|maksaville|maksaville jäsenille|maksaville lukijoille|plus jäsenet|plus jäsenille|rekisteröidy|rekisteröityneet|rekisteröityneet käyttäjät|rekisteröityneille|tukijat|tukijoille',
    pääsy:
      '{juttu}|ainoastaan|arkisto|arkistoon|aukeaa|auki|avaa|avata|avautuu|avoin|avoinna|jatko|käyttöoikeus|loppuosa|loput|loput jutusta|lue|luet|luettavaksi|luettavissa|lukea|lukea loppuun|lukeaksesi|lukemaan|lukeminen|lukemista|lukita|lukittu|lukon takana|maksumuurin takana|muurin takana|näet|näkevät|näkyvissä|pääsy|rajaton|rajattomaan|rajattoman|rajattomasti|saatavilla|suljettu|tarkoitettu|vain|varattu|yksinoikeudella|yksinomaan',
    maksuSana:
      '{jäsen}|{little}|{pääsy}|{tilaus}|#|avaaksesi|digi|digitaalinen|digitaalisen|edellyttää|etu|etuihin|euro|euroa|eurolla|hanki|ilmainen|ilmaiset|jatka|jatkaa|jatkaaksesi|juttusi|kaikkea|kaikki|kiinnostuitko|kiinnostuksesi|kirjaudu|kirjautumalla|kk|kokeile|kuukauden|kuukaudessa|kuukausi|kuuluu|lehden|lehteen|lehteä|lehti|loppuosa|lukenut|lukijoille|luo|maksaville|nauti|näköislehden|näköislehti|olet|osa|osta|sisään|sivusto|sivuston|sovelluksen|sovellus|tarjous|tarvitset|tilaa|tilata|tunnus|tutustu|täysi|vaatii|valitettavasti|valitse|vapaa|vapaasti|verkkosivut|viikko|viikon|vuoden|vuosi',
    ilmainen:
      'ilmainen (artikkeli|juttu)|ilmaiset (artikkelit|jutut)|ilmaisia (artikkeleita|juttuja)|ilmaista (artikkelia|juttua)|maksutonta (artikkelia|juttua)|maksuttomat (artikkelit|jutut)|maksuttomia (artikkeleita|juttuja)',
    käytetty:
      'jäljellä|kuukaudessa|kuussa|käytetty|käyttänyt|loppuun|lukenut|raja|tämän kuukauden|tämän kuun|tässä kuussa|täynnä',

    summa:
      '# (euro|euroa|eurolla|euron|senttiä|kk)|# (kuukausi|viikko|vuosi)|# [euroa|euro] (kuukaudessa|viikossa|vuodessa|kuussa)',
    hinta:
      'alehintaan|alennettuun hintaan|alle #|edullisemmin|erikoishintaan|etuhintaan|eurolla|halvemmalla|ilmaiseksi|kampanjahintaan|kesähintaan|maksutta|norm|puoleen hintaan|puolella hinnalla|puolet|säästä|säästät|tarjoushinta|tarjoushintaan|tutustumishintaan|vain #',
    sitoumus:
      'ilman sitoutumista|irtisano|irtisanoa|jatkuu automaattisesti|kaikki jutut|kaikki sisältö|kaksi kuukautta|kaksi viikkoa|kestotilaus|kokeile|kokeilu|kokeilujakso|kokeilukuukausi|koko kesä|koko kesän|koko syksy|koko vuoden|koko vuosi|kolme kuukautta|kuukauden|kuukausi|kuukautta|kuusi kuukautta|lue|lue rajattomasti|määräaikainen|neljä viikkoa|peru|perua|peruuttaa|puoli vuotta|rajaton|rajattomasti|rajoituksetta|sitoumusta|sitoutumisaikaa|sitoutumista|uusiutuu|viikkoa|vuodeksi|vuoden|# kk|# kuukautta|# viikkoa',
    senJälkeen:
      'ensimmäinen kuukausi|ensimmäisen kuukauden|ensimmäiset|ilman sitoutumista|jonka jälkeen|kokeile|norm|normaalihinta|peru|sen jälkeen|sitoutumisaikaa',
    valinta:
      'aktivoi|alehintaan|alennettuun|alennuksella|alennus|alennusta|aloita|anna|edulliseen|edullisesti|edut|etu|etuhinta|etuhintaan|euro|euroa|eurolla|halvalla|halvemmalla|hanki|ilmaiseksi|jatka|joululahja|kampanja|kesätarjous|kokeile|kokeilla|lahja|lahjakortti|lahjaksi|lunasta|maksa|maksat|nappaa|napsauta|nauti|osta|päivitä|prosenttia|puoleen hintaan|puolella hinnalla|säästä|säästät|säästö|sopiva|sopivin|tarjouksemme|tarjouksen|tarjoukset|tarjous|tilaa|tilata|tutustu|tutustumishinta|tutustumishintaan|tutustumistarjous|valitse|vertaa',
    tarjousSana:
      '{hinta}|{little}|{sitoumus}|{tilaus}|{valinta}|#|ajan|alennus|artikkelit|asiakas|black friday|digi|diginä|digitaalinen|ensimmäinen|ensimmäisen|euro|euroa|euron|halutessasi|hintaan|joulu|joulutarjous|jutut|kaksi|kesä|kesätarjous|kevättarjous|kk|kolme|koska|kuukauden|kuukaudessa|kuukausi|kuukautta|kuusi|lehden|lehteä|lehti|loput|lue|lukea|lukijoille|maksat|milloin|neljä|normaalihinta|nyt|näköislehti|paras|parhaan|prosenttia|päivä|päivän|päivää|rajattomasti|rajoitetun|senttiä|sovellus|syystarjous|tahansa|uutiset|vain|viikko|viikkoa|viikon|viikonloppu|vuoden|vuosi|vuotta',
    peru: 'irtisano|irtisanoa|irtisanottavissa|lopeta|lopettaa|peru|perua|peruttavissa|peruutettavissa|peruuttaa|sitoumusta|sitoutumisaikaa',
    milloin:
      'ei|halutessasi|helposti|ilman|joustavasti|koska tahansa|koska vain|kuukausittain|milloin tahansa|milloin vain',

    login:
      'käyttäjätili|käyttäjätiliä|käyttäjätilin|käyttäjätilisi|käyttäjätunnuksen|käyttäjätunnus|kirjaudu|kirjaudu sisään|kirjaudu täältä|kirjaudu tästä|kirjaudu tunnuksillasi|kirjautua|kirjautuminen|kirjautumistiedot|kirjautuneena|kirjautunut|luo tili|luo tunnus|ole tiliä|ole tunnusta|omaan tiliin|omat tiedot|profiili|rekisteröidy|rekisteröityminen|tili|tilisi|tunnuksesi|tunnukset|tunnus',
    loginTeko:
      'apple|applella|artikkelin|ei vielä|eikö sinulla|facebook|facebookilla|google|googlella|ilmaiseksi|jatkaaksesi|jo|jo asiakas|jo jäsen|jo tilaaja|jo tili|jo tunnukset|jo tunnus|jutun|kommentoidaksesi|lukeaksesi|lukemista|maksuton|maksutta|maksuttoman|meille|oletko jo|onko sinulla|palveluumme|pysy|sähköposti|sähköpostiosoite|sähköpostiosoitteesi|salasana|salasanan|salasanasi|sisään|täältä|tallentaaksesi|tästä|tilaaja|tilauksen|tilaus|unohditko|unohtunut|uusi käyttäjä|vielä',
    loginSana:
      '{little}|{login}|{loginTeko}|#|artikkeli|asiakas|asiakasnumero|digi|ei|eikö|jatka|jo|jäsen|käyttäjä|lehden|minuutissa|minuutti|muista|palvelu|palvelun|palveluun|syötä|tervetuloa|tiedot|tili|tiliä|tunnus|tunnusta|tästä|uusi|vielä',

    kirje:
      'aamukirje|aamukirjeen|aamuposti|iltakirje|iltakirjeen|kirjeen|kirjettä|kuukausikirje|kuukausikirjeen|lounaskirje|meili|meiliin|meilinä|postia|postilaatikko|postilaatikkoosi|postilistalle|postituslista|postituslistalle|sähköpostiin|sähköpostiisi|sähköpostilaatikkoosi|sähköpostilista|sähköpostilistalle|sähköpostilla|sähköpostina|sähköpostiosoite|sähköpostiosoitetta|sähköpostiosoitteesi|sähköpostisi|sähköpostitiedote|sähköpostitse|sposti|spostiin|uutiskirje|uutiskirjeemme|uutiskirjeen|uutiskirjeeseen|uutiskirjeet|uutiskirjeitä|uutiskirjelista|uutiskirjettä|viikkokirje|viikkokirjeemme|viikkokirjeen|viikonloppukirje',
    kirjeTeko:
      'aamuisin|anna|arkisin|haluan|haluatko|hyppää mukaan|ilmainen|ilmaisen|ilmestyy|ilmoittaudu|iltaisin|jätä|joka aamu|joka perjantai|kerran viikossa|kiinnostavimmat|kirjaa|kirjoita|kokoamme|kootut|kuukausittain|lähetä|lähetämme|lähetämme sinulle|lähetetään|laitamme|liity|maksuton|merkitse|missaa|naputtele|päivittäin|paras|parasta|parhaat|perjantaisin|peru|peruuta|peruuttaa|poiminnat|poimittu|poistu|postitamme|postitetaan|saa|saada|saapuu|saat|sunnuntaisin|suoraan|syötä|tärkeimmät|täytä|tilaa|tilaamalla|tilaan|tilasit|tilata|tilauksen|tilauksesta|tilaus|toimitetaan|tule mukaan|uusimmat|vahvista|vastaanota|viikoittain|viimeisimmät',
    kirjeSana:
      '{kirje}|{kirjeTeko}|{little}|{verkko}|#|aamu|aamuna|aiheet|ajan|arkiaamu|arkisin|artikkelit|hyväksyn|illalla|ilta|juttuja|jutut|kaupungin|kello|kerran|keskiviikkona|kiinnostavat|klikkaa|klo|kooste|kulttuuri|kulttuurin|kuukauden|kuukausi|käsitellään|lauantaina|linkki|linkkiä|lukemista|lyhyesti|maailma|maailman|maanantai|maanantaina|milloin|osoite|osoitteesi|paikalliset|perjantai|perjantaina|poiminnat|politiikan|politiikka|pysy|päivittäinen|päivä|päivän|sunnuntaina|sähköposti|tahansa|talouden|talous|tarinat|tasalla|tervetuloa|tiedot|tietosuojaseloste|tietosuojaselosteen|tiistaina|toimituksen|toimitus|torstaina|tästä|urheilu|urheilun|uutinen|uutiset|uutisia|viikko|viikon|viikonloppu|viikonlopun|viikossa|vinkit',

    kanava:
      '{verkko}|apin|app store|appi|appimme|appin|appista|applikaatio|blueskyhin|blueskysta|facebook ryhmä|facebook sivu|facebook sivumme|google play|hälytykset|ilmoitukset|ilmoituksia|instagram tili|instagram tiliä|kanava|kanavaa|kanavaamme|kanavamme|lataa appi|linkedinistä|mastodonissa|mastodonista|mobiiliapplikaatio|mobiilisovelluksen|mobiilisovellus|puhelinsovellus|push ilmoitukset|push viestit|pushilmoitukset|sähkeet|snapchatista|some kanavissa|somekanavamme|somekanavat|somekanavissa|sovelluksellamme|sovelluksemme|sovelluksen|sovelluksessa|sovellus|sovellusta|spotifysta|telegramista|threadsiin|threadsista|tiktok tili|uutishälytykset|uutisilmoitukset|uutissovelluksemme|uutissovelluksen|uutissovellus|whatsapp kanava|whatsapp kanavaa|whatsapp kanavalle|whatsappkanava',
    kanavaTeko:
      'asenna|avaa|bongaa|ehdi|haluatko|hanki|hyppää mukaan|klikkaa|kytke päälle|lataa|lataamalla|liity|liity joukkoon|liity mukaan|löydä meidät|löydät|löydät meidät|löydätkö|löytää|löytää nyt|löytyy|löytyy myös|meidät löydät|meidät löytää|meidät löytyy|missaa|mukaan|nyt myös|olemme|olemme myös|olemme nyt|ota ilmoitukset|ota käyttöön|ota seurantaan|ota yhteyttä|päällä|pysy|pysy ajan tasalla|salli|seuraa|seuraa kanavaamme|seuraa meidän|seuraa meitä|seuraat|seuraat meitä|seuraatko|seurata|tapaa|tasalla|tilaa|tule mukaan|tykkää|tykkäätkö|vilkaise|ystäväksi',
    kanavaSana:
      '{kanava}|{kanavaTeko}|{little}|#|android|ensimmäisenä|ensisijaiseksi|ilmainen|ilmaisen|ios|iphone|kaikkialla|katso|kulissien|kuvat|kännykkään|käyttöön|live|lue|lähteeksi|löytyy|maksuton|maksuttoman|meidät|meitä|missä|mitään|mukaan|nopeimmin|paikalliset|profiili|puhelimeen|puhelimeesi|puhelin|pysy|päivitykset|päälle|ryhmä|ryhmään|seuraa|sivu|sivumme|tabletti|takana|tili|tiliä|toimituksen|toimitus|tuoreimmat|tärkeimmät|uusimmat|uutiset|uutisia|uutisista|videot|virallinen|vuorokauden|ympäri',

    jakoTeko:
      'anna|jaa|jaan|jakaa|kerro|kopioi|kopioitu|lähetä|lähettää|laita|levitä|linkitä|lisää|lisää kirjanmerkkeihin|muistuta|näytä|pistä|postita|säästä|säilö|suositella|suosittele|tallenna|tallentaa|talleta|tulosta|twiittaa|twiittaile|välitä|välitä eteenpäin|vie|viestitä|vinkkaa',
    jakoKohde:
      '{juttu}|{verkko}|eteenpäin|jollekin|jollekulle|jutusta kaverille|kavereille|kavereillesi|kaverille|kaverillesi|kirjanmerkki|kollegalle|leikepöydälle|linkin|linkki|lukemista varten|lukulistaan|lukulistalle|muistiin|myöhemmäksi|myöhempää lukemista|myöhempää varten|omiin|osoite|pdf|perheelle|sähköpostilla|sähköpostitse|sivu|sivun|sukulaiselle|suosikkeihin|tuttavalle|tutuille|tutulle|työkaverille|url|verkostollesi|ystävälle|ystävällesi|ystäville|ystävillesi',
    jakoSana: '{jakoKohde}|{jakoTeko}|{little}|lue|muille|painike|perheelle|tulostusversio|vaihtoehdot|versio',

    kommentti:
      'ajatuksesi|keskustelu|keskustelua|keskusteluketju|keskustelun|keskustelussa|kommentin|kommentit|kommentoi|kommentoida|kommentoidaksesi|kommentoija|kommentoijat|kommentoimaan|kommentoinnin|kommentointi|kommentteihin|kommentteja|kommentti|kommenttia|kommenttien|kommenttikentän|kommenttikenttä|kommenttikenttään|kommenttiketju|kommenttiosio|kommenttisi|liity keskusteluun|lukijakommentit|lukijoiden kommentit|mielipide|mielipiteet|mielipiteitä|osallistu keskusteluun|palaute|palsta|vastaukset|viestiketju',
    kommenttiTeko:
      'äänestä|alla|alle|artikkelia|avaa|avoinna|ei ole|ei voi|enää|ensimmäisenä|hyväksytään|hyväksytty|ilmianna|järjestä|jätä|julkaistaan|juttua|jutusta|kerro|keskusteluun|kirjaudu|kirjautunut|kirjoita|kirjoittaa|kirjoittaisit|klikkaa|lähetä|lataa|liity|lisää|lue|mahdollista|mielipiteesi|mieltä olet|mieltä sinä|moderoidaan|näytä|ole ensimmäinen|osallistu|päättynyt|piilota|pois käytöstä|poistetaan|rekisteröidy|suljettiin|suljettu|sulkeutunut|sulki|tarkistetaan|tästä|uusimmat|uutista|vanhimmat|vastaa',
    kommenttiSana:
      '{kommentti}|{kommenttiTeko}|{little}|#|aihe|aiheesta|artikkeli|artikkelia|artikkelin|asiallinen|asiallisesti|ensimmäinen|julkaisua|juttu|juttua|juttuun|jutun|keskustelu|keskusteluun|kiitos|käyttäjät|lukijat|lukijoiden|mielipide|mieltä|mitä|muiden|nimi|ole|sinä|sisään|sähköpostiosoite|säännöt|toimituksen|toimitus|toistaiseksi|tunnus|tuntia|valitettavasti|vielä|väliaikaisesti',

    kokoJuttu:
      '(koko|alkuperäinen|alkuperäisen|täydellinen|loput) {juttu}|koko artikkeli|koko juttu|loppuosa jutusta|loput jutusta',
    kokoTeko:
      'avaa|jatka|katso|klikkaa|lue|lukea|lukemista|löydät|löytyy|netistä|näytä|siirry|sivu|sivulla|sivulta|sivustolla|tästä|täällä|täältä|verkkosivuilla|verkkosivuilta|verkkosivuiltamme|verkossa',
    kokoSana:
      '{juttu}|{kokoTeko}|{little}|digilehdestä|huomenna|lehden|lehdestä|lehti|linkistä|linkki|mukana|näköislehdestä|osoitteesta|päivän|seuraavalta|sovelluksessa|sovellus',

    muu: 'analyysit|artikkeleita|artikkeli|artikkelien|artikkelit|haastattelut|juttuja|juttujen|jutut|kirjoitukset|kolumnit|lukuvinkit|lukuvinkkejä|reportaasit|tarinat|uutiset|uutisia|videot',
    muuTeko:
      'aiheeseen liittyvät|aiheeseen liittyviä|älä missaa|älä ohita|kiinnostaa|kiinnostavaa|kiinnostavia|kommentoiduimmat|liittyvät|liittyviä|luetuimmat|mielenkiintoisia|muut lukevat|muut lukijat|myös nämä|nämä myös|saattaa kiinnostaa|saattaisi|samankaltaiset|samasta|samasta aiheesta|sinua saattaa|sinua voisi|suositellut|suosittelemme|suosittuja|suosituimmat|suositut|toimituksen poiminnat|toimituksen valinnat|tuoreimmat|uusimmat|vastaavia|viikon suosituimmat|voisi kiinnostaa',
    muuSana:
      '{little}|{muu}|{muuTeko}|#|aihe|aiheesta|ehkä|etusivu|etusivulle|juuri|kirjoittajalta|kulttuuri|lue|lukijat|muut|osasto|osastosta|politiikka|sama|sarja|sarjan|sinua|talous|top|tänään|urheilu|viikon',

    soitin:
      'galleria|jakso|jakson|kuvagalleria|kuvagallerian|kuvasarja|lisää kuvia|livelähetys|lähetys|lähetystä|podcast|podcastia|podcastin|soitin|soittimen|suora lähetys|suoraa lähetystä|tallenne|tallenteen|video|video ja kuvat|videon|videot|videota|äänen|ääni',
    soitinTeko:
      'alkaa|katsele|katso|keskeytä|kesto|klikkaa|koko näyttö|kuuntele|käynnistyy|käynnistä|ladataan|lataa|latautuu|min|minuuttia|mykistä|ohita|saatavilla|sekunnin|sekuntia|selaa|seuraava|sulje|suurenna|tauko|tekstitykset|toista|toistaa|toistetaan|uudelleen',
    soitinSana:
      '{little}|{soitin}|{soitinTeko}|#|artikkeli|automaattisesti|ei voida|enää|hetkellä|hetken|hetki|jutun|kuluttua|kuva|kuvat|kuvia|laatu|minuutti|nopeus|paina|painiketta|selaimesi|selain|tällä|valitettavasti|virhe|voida|äänenvoimakkuus',
    kuuntelu: 'kuunnella|kuuntele|kuunteluaika|luetaan|luettu|lukee|ääneen|äänitetty|ääniversio',
    kuunteluKohde:
      'artikkeli|artikkelin|automaattisesti|juttu|jutun|koneäänellä|koneääni|min|minuuttia|puhesynteesi|puhesyntetisaattori|synteettinen|tekoäly|tekoälyn|tekoälyääni|teksti|tekstin',
    kuunteluSana: '{kuuntelu}|{kuunteluKohde}|{little}|#|kone|luotu|sekuntia|tuottama|äänellä|ääni',

    selain:
      'adblock|adblocker|javascript|javascriptin|mainosesto|mainosten esto|mainosten esto ohjelma|mainostenesto|mainostenesto ohjelma|mainostenesto ohjelmaa|mainostenestoa|mainosteneston|mainostenestoohjelma|mainostenestoohjelmaa|mainostenestosi|selaimella|selaimen|selaimesi|selaimessasi|selain|selainta',
    selainTeko:
      'aktivoi|estää|havaittu|huomasimme|kytke|käyttää|käyttöön|käytä|käytät|käytät mainostenestoa|käytössä|käytöstä|ota käyttöön|pois|pois käytöstä|poista|poistettu käytöstä|päivittää|päivitys|päivitä|päällä|salli|sammuta|tarvitaan|toinen|toisella|toista|tue|tuettu|tukee|uudempaan|uudempi|vaatii|vaihda|vanha|vanhentunut',
    selainSana:
      '{little}|{selain}|{selainTeko}|asetukset|asetuksista|chrome|edge|elementti|elementtiä|firefox|jatka|jatkaaksesi|journalismi|kunnolla|lataa|lukemista|mainokset|mainoksia|mainontaa|mainosten|nähdä|nähdäksesi|näyttää|oikein|ominaisuudet|rahoitetaan|safari|siltä|sisällön|sisältö|sivu|sivun|sivusto|sivustolla|sivustomme|sivuston|toimi|toimiakseen|toimii|toimivat|toistaa|valitettavasti|versio|versioon|video|videon|videota|ääni',

    virhe:
      'asiavirhe|asiavirheen|kirjoitusvirhe|kirjoitusvirheen|korjaukset|korjaus|korjausehdotus|korjausta|lyöntivirhe|lyöntivirheen|näppäilyvirhe|oikaisu|virhe|virheen|virheestä|virheistä|virheitä',
    virheTeko:
      'bongasit|bongasitko|ctrl|enter|erehdys|havaitsit|havaitsitko|huomaatko|huomasit|huomasitko|huomautettavaa|ilmoita|jutussa|kerro|kerrothan|kirjoita|korjaa|korjaamme|lähetä|laita viesti|löysit|löysitkö|löytyikö|maalaa|meille|merkitse|näetkö|näitkö|ota yhteyttä|palaute|palautetta|pielessä|raportoi|sähköpostia|toimitukseen|toimitukselle|väärää|väärin|vialla|vihjaa|vinkkaa|yhteyttä',
    virheSana:
      '{little}|{virhe}|{virheTeko}|#|apu|artikkeli|artikkelissa|auta|avusta|jokin|joku|jonkin|juttu|jutussa|kiitos|lomake|lomakkeella|mahdollisista|paina|parantamaan|sivu|sivulla|sähköpostilla|teksti|tekstissä|toimitus',

    tuki: 'avustuksella|avustus|avustusta|eurolla|jäseneksi|kannata|kannatusjäsen|kannatusjäseneksi|kannatusmaksu|kannatusmaksulla|kerta lahjoitus|kuukausilahjoittaja|kuukausilahjoittajaksi|lahja|lahjoita|lahjoita mobilepaylla|lahjoittaa|lahjoittamalla|lahjoituksella|lahjoituksen|lahjoituksesi|lahjoituksia|lahjoitus|maksu|mobilepay|mobilepaylla|patreon|pikkusumma|ryhdy tukijaksi|summa|tilisiirrolla|tilisiirto|tue|tuellasi|tukea|tukeanne|tukeasi|tukemalla|tukesi|tukija|tukijaksi|tukijamme|tukijat|tukijoita|vapaaehtoinen maksu',
    tukiTeko:
      'journalismi|journalismi sinulle|journalismia|journalismimme|journalismin|laatujournalismi|laatujournalismia|lehdistöä|mainoksetonta|riippumaton|riippumatonta|riippumattoman|toimintaamme|toimintamme|työmme|työtämme|uutisointia|vapaata mediaa',
    tukiSana:
      '{little}|{tuki}|{tukiTeko}|#|auta|autat|auttaa|euroa|haluamasi|hyvä|hyvää|jatkaa|jatkaaksemme|jatkamaan|kertalahjoitus|kiitos|kriittistä|kuukaudessa|kuukausi|kuukausittain|kuussa|laadukasta|laatu|lehteä|lehti|lukijat|lukijoiden|mahdollista|mahdollistaa|maksaa|media|mediaa|meitä|pienellä|pieni|pysyä|raha|rahaa|sivusto|sivustoa|summa|summalla|taloudellisesti|tekee|toimia|toimituksen|toimitus|toimitusta|tulevaisuus|työ|tänään|tärkeä|tärkeää|vapaa|vapaaehtoinen',

    oikeus:
      'copyright|jakaa|jakelu|jäljentää|jäljentäminen|julkaiseminen|julkaiseminen uudelleen|julkaista|käyttää|käyttö|käyttöoikeudet|kopioida|kopioiminen|kopiointi|kopiointi ei|lainaaminen|lainata|levittää|levittäminen|oikeudet|oikeus|sisällön kopiointi|siteeraaminen|siteerata|tallentaa|tekijänoikeudella|tekijänoikeuden|tekijänoikeudet|tekijänoikeuksilla|tekijänoikeus|tekijänoikeuslailla|tekijänoikeuslaki|tekstin ja tiedonlouhinta|toisintaa|uudelleenjulkaiseminen|uudelleenjulkaisu',
    oikeusTeko:
      'ei ole sallittua|ei saa|ei saa julkaista|ei saa käyttää|ei saa kopioida|ei sallittu|ilman kirjallista|ilman kustantajan|ilman lupaa|ilman lupaamme|ilman toimituksen|kielletään|kielletty|kysy lupa|lähde mainittava|lupa|lupaa|luvalla|luvan|mainittava|pidätetään|pidätetty|sallittu|sallittua|suojattu|suojattua|vain luvalla',
    oikeusSana:
      '{little}|{oikeus}|{oikeusTeko}|#|aineisto|aineiston|artikkeli|artikkelin|julkaisijan|kaupallinen|kaupalliseen|kirjallinen|kirjallista|kokonaan|kustantajan|kuvat|kuvien|lähde|materiaali|materiaalin|mukaan|muoto|osittain|osittainen|oy|oyj|sisällön|sisältö|sivusto|sivuston|tekstin|tekstit|toimituksen',

    vastuu: 'emme vastaa|vastaa|vastuu|vastuullinen|vastuun|vastuussa|vastuuta',
    vastuuKohde: 'linkkien|sivustojen|ulkoisten|ulkopuolisten',
    vastuuSana:
      '{little}|{vastuu}|{vastuuKohde}|artikkelien|edustavat|julkaisija|kirjoittaja|kirjoittajan|kirjoitusten|kolmansien|kommenteista|kommenttien|lukijoiden|mahdollisista|mainosten|mielipiteet|mielipiteistä|muiden|oikeellisuudesta|oma|omia|osapuolten|sisällöstä|sisältö|sivuista|sivustojen|tietojen|toimitus|ulkopuolisten|yksin|yksinomaan',
    mainonnallinen:
      'affiliate linkit|affiliate linkkejä|affiliate linkki|kaupallinen yhteistyö|kaupallisessa yhteistyössä|komission|kumppanuuslinkkejä|mainoslinkit|mainoslinkkejä|mainoslinkki|mainostajan|mainostajan sisältö|mainosyhteistyö|maksettu yhteistyö|maksullinen yhteistyö|on mainoslinkkejä|palkkion|provisio|provision|provisiota|sisältää mainoksia|sisältää mainontaa|sisältömainos|sponsoroitu|sponsoroitua|tuotesijoittelua',
    mainontaKohde:
      'artikkeli|artikkelin|artikkelissa|julkaisu|juttu|jutun|jutussa|kaupan|kumppani|kumppanin|linkin|linkit|linkkejä|mainostaja|ostaessasi|ostat|osto|ostoksesta|sisällön|sisältö|sivu|teksti|tekstin|toimituksellinen|toimituksellisesti|toimitus|yhteistyö|yhteistyössä',
    mainontaSana:
      '{little}|{mainonnallinen}|{mainontaKohde}|ansaita|hinta|hintaan|hintaasi|joitakin|kaupallinen|maksettu|merkitty|palkkio|pienen|pieni|rahaa|riippumaton|riippumattomasti|saamme|sisältää|toteutettu|tuotettu|tähdellä|vaikuta|yhdessä|ylimääräistä',

    kuva: 'elementti|grafiikan|grafiikka|julkaisu|julkaisua|kartta|kuva|kuvaa|kuvan|kuvan koko|kuvateksti|sisältöä|tiedosto',
    kuvaTeko:
      'ei löydy|ei löytynyt|ei ole enää saatavilla|ei saatavilla|ei voida|ei voitu|koko näyttö|koko näytöllä|ladata|lataa kuva|näytöllä|puuttuu|suuremmaksi|suurempana|suurenna',
    kuvaSana:
      '{kuva}|{kuvaTeko}|{little}|avaa|enää|iso|klikkaa|ladata|näyttää|näytä|paina|poistettu|saatavilla|täysi|valitettavasti',

    kiitos:
      'annoitko|arvioi|juomaraha|kiitos että|kiitos kun|kiittää|kiitä|pidit|piditkö|pidätkö|sydän|tykkäsitkö|tykkää|tähteä',
    kiitosKohde:
      'artikkeli|artikkelista|juttu|jutun|jutusta|kirjoittaja|kirjoittajaa|kirjoittajalle|kirjoituksesta|luit|luitte|lukemisesta|lukenut|teksti|tekstistä|toimittajaa|toimittajalle',
    kiitosSana:
      '{kiitos}|{kiitosKohde}|{little}|#|anna|hyödyllinen|kahvi|kahvin|kiinnostava|kiitos|klikkaa|kuppi|lahjoitus|lukea|mielenkiinnosta|mielenkiinnostasi|mobilepay|näytä|oliko|pienellä|pieni|sano|tarjoa|tue|tämän',

    käännetty:
      'konekäännetty|konekäännös|käännetty|käännöksen|käännökset|käännös|kääntämä|kääntänyt|tiivistelmä|tiivistelmän|tiivistetty',
    käännettyTeko:
      'automaattinen|automaattisesti|chatgpt|deepl|deeplillä|google|google kääntäjä|google kääntäjällä|google translate|kone|koneellinen|koneellisesti|koneen|ohjelma|tekoäly|tekoälyllä|tekoälyn|työkalulla',
    käännettySana:
      '{käännetty}|{käännettyTeko}|{little}|alkuperäinen|artikkeli|artikkelin|avulla|avustuksella|englannin|englannista|juttu|jutun|kielelle|kielestä|kieli|laadittu|laatinut|luotu|ranskasta|ruotsista|saksasta|sisältää|suomeksi|suomen|tarkastettu|tarkistanut|tehnyt|tehty|teksti|tekstin|toimituksen|toimitus|venäjästä|versio|virheitä',

    alkuperä:
      'alkuperäinen artikkeli|alkuperäinen juttu|alkuperäinen kirjoitus|alkuperäinen lähde|alkuperäinen teksti|alkuperäinen uutinen|alkuperäisen artikkelin|alkuperäisen jutun',
    alkuperäTeko: 'julkaistu|katso|linkki|lue|löydät|löytyy|osoitteessa|siirry|tästä|täällä|täältä',
    alkuperäSana:
      '{alkuperäTeko}|{little}|aiemmin|alun|ensin|klikkaa|lukea|perin|sivusto|sivustolla|verkkosivuilla|voit',

    suora:
      'hetki hetkeltä|live blogi|liveblogi|liveblogia|livelähetys|livelähetystä|livelähetystämme|liveseuranta|liveseurantaa|seurannastamme|seurantaa|seurantajuttu|seurantajuttua|seurantamme|suora lähetys|suoraa lähetystä',
    suoraTeko:
      'jatkuvasti|kaikki|katso|lue|lue lisää|päivitetään|päivittyy|päättynyt|seuraa|tapahtumat|tapahtumia|tilannetta|tästä|täältä|uusimmat',
    suoraSana:
      '{little}|{suora}|{suoraTeko}|#|artikkelia|juttua|kehittymistä|minuutti|minuuttia|ottelu|ottelua|päivitykset|päivän|siirry|tilanteen|uutiset',
    // Any word of any notice: what a phrase may go on with.
    common:
      'aamukirjeemme|aamun|ääni|ääntä|aineistoa|ainoa|ainoastaan|ajan hermolla|ajattelet|älä|alas|alhaalla|alkaen|alle|alueen|analyysi|analyysit|annettu|ansiosta|antanut|artikkelissa|asiakkaille|asti|aukeaa|auttaa|avaa|avautuvat|digitilaustamme|edut|ei olisi|enempää|ennen|ensimmäinen|entä|erityinen|esiin|etkö|euro|evästelupaa|facebookista|hae|häiritä|haku|halua|haluaisin|haluan|haluat|helposti|hemmottele|hermolla|hinnalla|hinta|hintaan|hukassa|hukkunut|huomasimme|hylännyt|hyödynnä|hypätä|hyppää|hyväksyn|hyvin|ilmainen|ilmaisella|ilmaisen|iltaisin|itsellesi|jää|jäädä|jäsenenä|jätä|jatkaaksesi|jatkamme|joka|jokainen|jokin|jonkun|jossain|jotain|journalismimme|juttumme|jutussa|juuri|kahvikupin|kaipaat|kaiutin|kaiuttimet|kaksi|kappale|kärryillä|karttaa|katkon|katsoa|katsot|kaupungistasi|kaverit|käytät|käytöstä|käyttäjä|käyttöehdot|käyttöehtomme|kello|kerro|kesä|kesäksi|kesätarjouksemme|keskellä|kieltäytynyt|kirjain|kirjauduttava|kiva|kivaa|klikkaamalla|klikkaat|koko|kolahtaa|kolmannen|kolme|koosteen|kootusti|kotikaupungistasi|kotiseudulta|kotiseudun|kovasti|kuin|kun|kuukaudeksi|kuukautta|kuulet|kuulolla|kuulua|kuuluuko|kuuntelet|kuusi|kyllä|kymmenen|kysyttävää|laatujournalismia|lähetetty|lähiseudun|laita|lataa|lataamalla|linkistä|loppu|loppuu|löydä|löytää|löytyvät|luet|luettava|luettavaa|lukeaksesi|lukemiseen|lukemisen|lukijamme|lukijat|mahdollistaa|mainio|maksa|maksat|maksavien|meille|meiltä|mielipide|mielipiteesi|mieltä|minua|minut|minuutissa|minuutti|minuuttia|missä|mitä|muista|mukaan|muokattu|myöhemmäksi|myöhempää|näemme|nähdäksesi|näin|napauttamalla|näytöllä|neljä|niin|ohi|ohitse|osastosta|osoite|osta|otsikot|paikalliset|paikallisia|paikallisjournalismia|paikka|paikkakunnan|painamalla|painetussa|painetusta|paitsi|päivä|päivässä|päivitä|palaute|palautetta|paperilehdestä|paras|pari|pelkkä|pian|pitää|plussalla|podcastit|poimi|poistettu|printtilehdestä|puolet|puoli|puolikas|rahalla|rekisteröitymällä|rivi|ruutu|ryhdy|saako|saatat|saattaa|sähköpostiin|sallittu|sallittua|sama|samalla|sana|sanottavaa|sarjasta|selaimessasi|seurannastamme|seuranta|sinä|sisältö|sitten|sivulta|sivustojen|sohvalta|soi|sovelluksellamme|suojaamiseksi|suojaamme|suora|suoraan|syksy|syksyksi|tähtiä|tallenna|tallentaa|talveksi|talvi|tänään|tänne|tarina|tarinat|tarinoita|tarjouksemme|tarjous|tärkeä|tärkeää|tarvitsemme|tarvitset|tauko|taustat|täyttä|täytyy|teksti|tekstistä|tiedostona|tietosuojakäytännön|tilaajana|tilaamalla|tilaisuus|toimi|toimintamme|toimittajat|toista|toistu|toistuuko|toivottavasti|tukijaksi|tule|tulee|tulemaan|tulleesta|tunnuksilla|tunnuksillasi|tuore|turha|turvallisesti|tyhjäksi|ulkopuolisten|unohda|uusi|uusille|uutinen|uutisen|uutiset|uutissovelluksellamme|uutista|vaan|vahvista|vahvistus|vahvistuslinkki|valmis|vanha|vapaasti|varsin|varten|vasta|vielä|vierailla|vieritä|viesti|viikoksi|viikossa|viisi|vilkaise|vinkkaa|voin|voisi|voisit|vuodeksi|vuosikerta|yksityisyysasetuksissa|ylihuomenna|youtubesta|ystävä|ystävällesi|ystäviesi|ystäville|ystävillesi',
    kysymys:
      'anna äänesi|kerro mielipiteesi|keskustele|kuinka sinä|mielipiteesi|mikä on mielipiteesi|mikä on sinun|mitä ajattelet|mitä ajattelette|mitä itse|mitä mieltä olet|mitä mieltä olette|mitä mieltä sinä|mitä pidät|mitä sanot|mitä sinä|mitä tuumaat|mitä tykkäät|miten sinä|oletko samaa mieltä|sano mielipiteesi|sinun mielipiteesi',
    vastaus:
      'äänestä|aiheesta|alapuolelle|alla|alle|asiasta|jaa|jätä|kerro|kerro meille|keskusteluun|kirjoita|kommenteissa|kommentoi|kommentteihin|osallistu|ota kantaa|sano|tästä|vastaa',
    ilmanMeitä:
      'ansiosta|avullanne|avullasi|ilman apuasi|ilman lukijoidemme|ilman lukijoiden|ilman lukijoita|ilman sinua|ilman teitä|ilman tilaajia|ilman tukeanne|ilman tukeasi|ilman tukijoita|kiitos sinun|lukijoidemme ansiosta|teidän ansiostanne|tuellanne|tuellasi|tukesi ansiosta|tukesi avulla|vain sinun',
    eiOlisi:
      'ei ole|ei olisi|ei olisi mahdollista|emme voi|jatkaa|jatkamme|lehteä|mahdollista|meitä|meitä ei|meitä ei olisi|olemassa|olla olemassa|pystymme|pysymme|selviä|selviäisi|teemme|toimia|tukea|voimme|voisimme',
    takkuaa:
      'ei ala|ei avaudu|ei käynnisty|ei kuulu|ei lataudu|ei näy|ei pyöri|ei toimi|ei toistu|eikö (video|ääni|soitin|lähetys|kuva) (ala|avaudu|käynnisty|kuulu|lataudu|näy|toimi|toistu)|eikö ääni|eikö ala|eikö käynnisty|eikö näy|eikö toimi|eikö toistu|eikö video|jumittaa|pätkii|takkuaa|(video|ääni|soitin|lähetys|kuva) ei (ala|avaudu|käynnisty|kuulu|lataudu|näy|toimi|toistu)',
    notice:
      '{alkuperäSana}|{alkuperäTeko}|{alkuperä}|{common}|{eiOlisi}|{evästeSana}|{evästeTeko}|{eväste}|{hinta}|{ilmainen}|{ilmanMeitä}|{jakoKohde}|{jakoSana}|{jakoTeko}|{jäsen}|{jatkoTeko}|{käännettySana}|{käännettyTeko}|{käännetty}|{kanavaSana}|{kanavaTeko}|{kanava}|{käytetty}|{kiitosKohde}|{kiitosSana}|{kiitos}|{kirjeSana}|{kirjeTeko}|{kirje}|{kokoJuttu}|{kokoSana}|{kokoTeko}|{kommenttiSana}|{kommenttiTeko}|{kommentti}|{kuunteluKohde}|{kuunteluSana}|{kuuntelu}|{kuvaSana}|{kuvaTeko}|{kuva}|{kysymys}|{latausTeko}|{loginSana}|{loginTeko}|{login}|{mainonnallinen}|{mainontaKohde}|{mainontaSana}|{mainosJälkeen}|{mainosSana}|{mainosTeko}|{mainos}|{maksuSana}|{milloin}|{muuSana}|{muuTeko}|{muu}|{oikeusSana}|{oikeusTeko}|{oikeus}|{pääsy}|{peru}|{selainSana}|{selainTeko}|{selain}|{senJälkeen}|{sitoumus}|{soitinSana}|{soitinTeko}|{soitin}|{summa}|{suoraSana}|{suoraTeko}|{suora}|{suostumus}|{takkuaa}|{tarjousSana}|{tilaus}|{tukiSana}|{tukiTeko}|{tuki}|{valinta}|{vastaus}|{vastuuKohde}|{vastuuSana}|{vastuu}|{virheSana}|{virheTeko}|{virhe}',
  },
  phrases: {},
  bags: {
    'ad-marker': [
      {
        words: '{notice}',
        cue: 'mainosten jälkeen|mainoksen jälkeen|mainoskatkon jälkeen|tauon jälkeen',
        act: 'jatkamme|jatketaan|jatkuu|palaamme',
        example: 'Jatkamme mainosten jälkeen',
      },
      {
        words: '{notice}',
        cue: 'mainostauko|lyhyt mainostauko|mainoskatko|pieni mainostauko|lyhyt mainos',
        act: 'artikkeli|jatkuu|juttu|pian|sitten|takaisin',
        example: 'Lyhyt mainostauko, sitten juttu jatkuu',
      },
      {
        words: '{notice}',
        cue: 'mainoksen alta|mainoksen jälkeen|mainosten jälkeen|vieritä|vieritä alas',
        act: 'jatka lukemista|jatkaaksesi|jatkuu|juttu jatkuu|lue lisää|luet|lukemista',
        example: 'Vieritä alas jatkaaksesi lukemista',
      },
      {
        words: '{notice}',
        cue: '{mainosJälkeen}',
        act: '{jatkoTeko}',
        example: 'Mainoksen jälkeen seuraa loppuosa jutusta',
      },
      {words: '{notice}', cue: '{mainos}', act: '{mainosTeko}', example: 'Ohita tämä mainos'},
    ],
    'consent-notice': [
      {
        words: '{notice}',
        cue: 'evästeet|evästeitä|suostumus|suostumuksen',
        act: 'hylännyt|olet hylännyt|yksityisyysasetuksissa|evästeasetuksissa|kieltänyt',
        example: 'Olet hylännyt evästeet yksityisyysasetuksissa',
      },
      {
        words: '{notice}',
        cue: '{verkko}',
        act: 'evästeitä|saattaa tallentaa|tallentaa|tietoja|kerätä',
        example: 'Instagram saattaa tallentaa evästeitä, kun katsot julkaisun',
      },
      {
        words: '{notice}',
        cue: 'youtubesta|facebookista|instagramista|twitteristä|tiktokista',
        act: 'hyväksyt|lataamalla|sisältö|tietosuojakäytännön|tulee',
        example: 'Tämä sisältö tulee YouTubesta',
      },
      {
        words: '{notice}',
        cue: 'eväste|evästeitä|evästelupaa|evästeiden hyväksyntää|evästeet',
        act: 'jää|tyhjäksi|ruutu|tyhjä',
        example: 'Ilman evästelupaa ruutu jää tyhjäksi',
      },
      {
        words: '{notice}',
        cue: 'yksityisyytesi suojaamiseksi|tietosuojasyistä|yksityisyyden suojaamiseksi|tietojesi suojaamiseksi',
        act: 'ei ladata|estetty|piilotettu|poistettu käytöstä|sisältö|video|kartta',
        example: 'Yksityisyytesi suojaamiseksi video on poistettu käytöstä',
      },
      {
        words: '{notice}',
        cue: 'kartan|karttaa|videon|videota|julkaisun|upotuksen|{verkko}',
        act: 'luvan|lupasi|suostumuksesi|suostumus|suostumusta|kieltänyt evästeet',
        example: 'Tarvitsemme suostumuksesi kartan näyttämiseen',
      },
      {words: '{notice}', cue: '{eväste}', act: '{evästeTeko}', example: 'Vain välttämättömät evästeet'},
      {
        words: '{notice}',
        cue: '{suostumus}',
        act: '{latausTeko}',
        example: 'Kartan näyttäminen edellyttää suostumustasi',
      },
    ],
    'paywall-notice': [
      {
        words: '{notice}',
        cue: 'rekisteröitymällä|kirjautumalla|luomalla tunnuksen',
        act: 'jatka|lue|lukemista|maksutta|ilmaiseksi',
        example: 'Jatka lukemista rekisteröitymällä maksutta',
      },
      {
        words: '{notice}',
        cue: 'tilaajana|jäsenenä|plussalla|plus tilaajana',
        act: 'jatka|jatkaa|luet|lukemista|voit',
        example: 'Tilaajana voit jatkaa lukemista tästä',
      },
      {
        words: '{notice}',
        cue: '{tilausName}',
        act: 'edellyttää|haluat lukea|lukea lisää|tarvitset|vaatii|tarvitaan',
        example: 'Jos haluat lukea lisää, tarvitset digitilauksen',
      },
      {
        words: '{notice}',
        cue: 'loput|loppuosa|jatko|tästä eteenpäin|lukeaksesi lisää|lukea lisää|lukea loppuun|lue loput|jatka lukemista',
        act: 'jäsen|jäseneksi|jäsenille|maksaville|plus|tilaa|tilaaja|tilaajaksi|tilaajat|tilaajille|tilaus|tilauksella|tunnus|tunnuksilla|kirjautuneille|tilaamalla',
        example: 'Loppuosa on vain jäsenille',
      },
      {
        words: '{notice}',
        cue: 'ryhdy tilaajaksi|tee tilaus|tilaa nyt|tilaajaksi',
        act: 'juttumme|jutut|lue|lukea|lukemista',
        example: 'Ryhdy tilaajaksi ja lue kaikki jutut',
      },
      {words: '{notice}', cue: '{tilaus}', act: '{pääsy}', example: 'Jatkaaksesi lukemista tarvitset digitilauksen'},
      {
        words: '{notice}',
        cue: '{jäsen}',
        act: '{juttu}|rajattomasti|yksinoikeudella',
        example: 'Tämä teksti on vain jäsenille',
      },
      {
        words: '{notice}',
        cue: '{ilmainen}',
        act: '{käytetty}',
        example: 'Olet käyttänyt tämän kuun ilmaiset jutut',
      },
    ],
    offer: [
      {
        words: '{notice}',
        cue: 'uusille asiakkaille|uusille tilaajille|uusille lukijoille|uusi asiakas',
        act: 'alennus|ilmaiseksi|kk|kuukausi|kuukautta|maksa|viikkoa',
        example: 'Uusille asiakkaille: lue 3 kk, maksa 1',
      },
      {
        words: '{notice}',
        cue: 'digitilaustamme|digitilausta|tilaustamme|plussaa|lehteämme',
        act: 'kokeile|kokeilla|kuukausi|maksutta|testaa|viikko',
        example: 'Kokeile digitilaustamme kuukausi maksutta',
      },
      {
        words: '{notice}',
        cue: 'tarjous|tarjouksen|etu|alennus|alennuksen',
        act: 'hyödynnä|lunasta|käytä|nappaa',
        example: 'Hyödynnä tarjous',
      },
      {
        words: '{notice}',
        cue: 'nyt tilaamalla|tilaamalla nyt|tilaa nyt|kun tilaat nyt',
        act: 'ilmaiseksi|kesän|kuukauden|kuukautta|lahja|luet|maksutta',
        example: 'Nyt tilaamalla luet koko kesän ilmaiseksi',
      },
      {
        words: '{notice}',
        cue: 'journalismia|laatujournalismia|paikallisjournalismia',
        act: 'erikoishintaan|etuhintaan|kuukausi|puoleen hintaan|tarjous|tutustumishintaan|vuosi|vuoden',
        example: 'Vuosi laatujournalismia erikoishintaan',
      },
      {
        words: '{notice}',
        cue: '# (kk|kuukautta|viikkoa|päivää|vuotta)|(kaksi|kolme|neljä|kuusi) (kuukautta|viikkoa|vuotta)|koko (kesä|kesän|syksy|syksyn|vuosi|vuoden|talvi|talven)|vuoden ajan|kuukauden ajan',
        act: 'lue rajattomasti|rajattomasti|rajaton|rajoituksetta|vain # (euro|euroa|eurolla)|vain eurolla|eurolla|diginä',
        example: 'Kaksi viikkoa rajattomasti luettavaa',
      },
      {
        words: '{notice}',
        cue: 'puoleen hintaan|puolella hinnalla|etuhintaan|tutustumishintaan|erikoishintaan|alehintaan|kampanjahintaan',
        act: 'vuosi|vuoden|vuodeksi|kuukausi|kuukauden|kuukautta|kesä|kesän|kesäksi|syksy|syksyn|viikkoa|lue|puoli vuotta|loppuvuosi|loppuvuoden',
        example: 'Koko vuosi puoleen hintaan',
      },
      {
        words: '{notice}',
        cue: 'kampanja|kesätarjouksemme|kesätarjous|tarjouksemme|tarjouksestamme|tarjous',
        act: 'hyödynnä|tartu|tutustu|älä missaa',
        example: 'Hyödynnä kesätarjouksemme',
      },
      {words: '{notice}', cue: '{tilausName}', act: '{valinta}', example: 'Valitse sinulle sopiva tilaus'},
      {words: '{notice}', cue: '{hinta}', act: '{sitoumus}', example: 'Kokeile ilmaiseksi kuukausi'},
      {
        words: '{notice}',
        cue: '{summa}',
        act: '{senJälkeen}',
        example: 'Sen jälkeen 9,90 €/kk',
      },
      {words: '{notice}', cue: '{peru}', act: '{milloin}', example: 'Voit perua milloin tahansa'},
    ],
    login: [
      {
        words: '{notice}',
        cue: 'salasana|salasanan|salasanasi|tunnus|tunnuksesi|tunnukset',
        act: 'hukassa|hukkunut|kadonnut|palauta|tilaa uusi|uusi|unohditko|unohtunut|vaihda',
        example: 'Salasana hukassa? Tilaa uusi täältä',
      },
      {
        words: '{notice}',
        cue: 'salasana|salasanan|tili|tilin|tunnukset|tunnuksillasi|tunnus|tunnusta',
        act: 'ilmainen tunnus|kirjaudu|luo|muista|unohditko|unohtuiko|uusi käyttäjä',
        example: 'Uusi käyttäjä? Luo ilmainen tunnus',
      },
      {words: '{notice}', cue: '{login}', act: '{loginTeko}', example: 'Rekisteröidy maksutta'},
    ],
    newsletter: [
      {
        words: '{notice}',
        cue: 'tilaamalla|rekisteröitymällä|ilmoittautumalla|liittymällä',
        act: 'hyväksyt|ehdot|käyttöehdot|käyttöehtomme|tietosuojaselosteen',
        example: 'Tilaamalla hyväksyt käyttöehdot',
      },
      {
        words: '{notice}',
        cue: 'joka päivä kello (viisi|kuusi|seitsemän|#)|joka aamu|joka ilta|joka päivä|arkiaamuisin',
        act: 'sähköpostiin|sähköpostiisi|sähköpostina|sähköpostitse|meiliin',
        example: 'Joka päivä kello kuusi: aamun uutiset sähköpostiin',
      },
      {
        words: '{notice}',
        cue: 'aamukirje|aamukirjeemme|iltakirjeemme|uutiskirje|uutiskirjeemme|viikkokirjeemme',
        act: 'kolahtaa|postilaatikkoosi|paitsi|anna|sähköpostiisi|joka',
        example: 'Etkö halua jäädä paitsi? Anna aamukirjeemme kolahtaa postilaatikkoosi',
      },
      {
        words: '{notice}',
        cue: 'joka (aamu|arkipäivä|ilta|keskiviikko|kuukausi|lauantai|maanantai|perjantai|päivä|sunnuntai|tiistai|torstai|viikko)|joka (viikko|kuukausi)|kerran (viikossa|kuussa|kuukaudessa)|päivittäin|viikoittain|perjantaisin|sunnuntaisin',
        act: 'jätä|kirjeen|laitamme|lähetämme|meilinä|meiltä postia|postia|postitamme|sähköpostiin|sähköpostiisi|sähköpostina|sähköpostilla|viestin',
        example: 'Lähetämme joka perjantai jotain kivaa sähköpostiisi',
      },
      {
        words: '{notice}',
        cue: 'vahvista|vahvista tilauksesi|vahvistuslinkki',
        act: 'linkistä|sähköposti|sähköpostiin|sähköpostisi',
        example: 'Vahvista tilauksesi sähköpostiin tulleesta linkistä',
      },
      {words: '{notice}', cue: '{kirje}', act: '{kirjeTeko}', example: 'Viikon parhaat jutut suoraan sähköpostiisi'},
    ],
    'follow-us': [
      {
        words: '{notice}',
        cue: 'uutissovelluksellamme|uutissovellus|sovelluksellamme|sovelluksen avulla',
        act: 'ajan tasalla|pysy|aina',
        example: 'Pysy ajan tasalla uutissovelluksellamme',
      },
      {
        words: '{notice}',
        cue: 'kanavaamme|kanavallemme|{verkko} kanavaamme|{verkko} kanava|ryhmäämme|kanava',
        act: 'kärryillä|liity|mukaan|pysy|seuraa|tilaa|hermolla',
        example: 'Liity Telegram-kanavaamme ja pysy kärryillä',
      },
      {words: '{notice}', cue: '{kanava}', act: '{kanavaTeko}', example: 'Löydät meidät myös TikTokista'},
    ],
    'share-toolbar': [
      {
        words: '{notice}',
        cue: 'kerro|kerro siitä|suosittele|jaa se|näytä se|vinkkaa',
        act: 'kaverille|kavereille|muille|ystävillesi|ystäville|ystävälle|eteenpäin',
        example: 'Piditkö jutusta? Kerro siitä ystävillesi',
      },
      {
        words: '{notice}',
        cue: '{jakoTeko}',
        act: 'kaverille|kavereille|kavereillesi|kaverillesi|kollegalle|jollekulle|perheelle|tutulle|tuttavalle|työkaverille|ystävälle|ystävällesi|ystäville|ystävillesi',
        begins: true,
        example: 'Kerro jutusta kaverille',
      },
      {words: '{jakoSana}', cue: '{jakoTeko}', act: '{jakoKohde}', begins: true, example: 'Lähetä juttu ystävälle'},
    ],
    comments: [
      {
        words: '{notice}',
        cue: 'onko sinulla mielipide|onko sinulla sanottavaa|eri mieltä',
        act: 'anna|kerro|kirjoita|kuulua|sano',
        example: 'Onko sinulla mielipide? Anna kuulua',
      },
      {
        words: '{notice}',
        cue: 'kirjoita meille|kerro meille|laita meille|lähetä meille',
        act: 'ajatuksesi|ajattelet|mieltä|mielipiteesi|mitä mieltä|mitä ajattelet|pidit',
        example: 'Kirjoita meille, mitä ajattelet',
      },
      {words: '{notice}', cue: '{kysymys}', act: '{vastaus}', example: 'Mitä mieltä sinä olet? Kirjoita alle'},
      {
        words: '{notice}',
        cue: 'mielipidettäsi|mielipiteesi',
        act: 'jaa|kerro|kirjoita|lähetä',
        example: 'Kerro mielipiteesi',
      },
      {
        words: '{notice}',
        cue: 'kommentit|kommentoi|kommentoidaksesi|kommentteja',
        act: 'ei vielä|ensimmäinen|ensimmäisenä|kirjaudu|kirjauduttava|kirjautunut|vielä',
        example: 'Kommentteja ei vielä ole',
      },
      {words: '{notice}', cue: '{kommentti}', act: '{kommenttiTeko}', example: 'Ole ensimmäinen kommentoija'},
    ],
    'continue-reading': [
      {
        words: '{notice}',
        cue: 'koko teksti|koko juttu|koko artikkeli|koko haastattelu',
        act: 'näköislehdestä|painetusta|painetusta lehdestä|paperilehdestä|printtilehdestä|lehdestä',
        example: 'Lue koko teksti painetusta lehdestä',
      },
      {
        words: '{notice}',
        cue: 'jatka lukemista|lue lisää|lue loput|lue koko|lue jatko|koko juttu|koko artikkeli',
        act: 'klikkaamalla|klikkaa|linkistä|painamalla|tästä|täältä|täällä|verkkosivuilta|verkossa|sivuilta|sivustolta',
        example: 'Jatka lukemista klikkaamalla tästä',
      },
      {
        words: '{notice}',
        cue: 'klikkaa|klikkaa tästä|paina tästä|siirry tästä',
        act: 'koko jutun|lue koko|lue lisää|lukeaksesi|lukemaan',
        example: 'Klikkaa tästä lukeaksesi lisää',
      },
      {words: '{notice}', cue: '{kokoJuttu}', act: '{kokoTeko}', example: 'Klikkaa tästä ja lue koko artikkeli'},
    ],
    'read-also': [
      {
        words: '{notice}',
        cue: 'lisää tarinoita|lisää juttuja|lisää uutisia|lisää artikkeleita|lisää luettavaa|lisää lukemista',
        act: 'lue|löydät|löytyy|täältä|tästä',
        example: 'Lisää tarinoita kotiseudulta löydät täältä',
      },
      {
        words: '{notice}',
        cue: 'lisää|kaikki|lue lisää|muut jutut',
        act: 'aiheesta|samasta aiheesta|tästä aiheesta|teemasta|aiheeseen',
        example: 'Lisää samasta aiheesta',
      },
      {words: '{notice}', cue: '{muu}', act: '{muuTeko}', example: 'Viikon luetuimmat jutut'},
    ],
    'media-widget': [
      {
        words: '{notice}',
        cue: 'toista|käynnistä|kuuntele|katso',
        act: 'klikkaamalla|napauttamalla|painamalla',
        example: 'Toista klikkaamalla',
      },
      {
        words: '{notice}',
        cue: 'eikö ääntä kuulu|eikö ääni kuulu|ei ääntä|eikö kuvaa näy|ei kuvaa',
        act: 'kaiuttimet|kaiutin|laita|lataa|päälle|selain|ääni päälle|äänenvoimakkuus',
        example: 'Eikö ääntä kuulu? Laita kaiuttimet päälle',
      },
      {
        words: '{notice}',
        cue: '{takkuaa}',
        act: 'lataa|lataa sivu|klikkaa|klikkaa tästä|päivitä|selain|selainta|sivu|sivu uudelleen|tästä|uudelleen',
        example: 'Eikö video käynnisty? Lataa sivu uudelleen',
      },
      {words: '{notice}', cue: '{soitin}', act: '{soitinTeko}', example: 'Videota ei voida toistaa'},
      {words: '{notice}', cue: '{kuuntelu}', act: '{kuunteluKohde}', example: 'Jutun lukee koneääni'},
    ],
    'browser-notice': [{words: '{notice}', cue: '{selain}', act: '{selainTeko}', example: 'Selaimesi ei ole tuettu'}],
    'error-report': [
      {
        words: '{notice}',
        cue: 'jokin pielessä|jotain pielessä|jotain vialla|jotain väärin|jokin väärin|meni pieleen',
        act: 'jutussa|artikkelissa|tekstissä|kerro|toimitukselle|meille',
        example: 'Onko jutussa jotain pielessä?',
      },
      {
        words: '{notice}',
        cue: 'kysyttävää|palaute|palautetta',
        act: 'anna|artikkelista|jutusta|kirjoita|lähetä|toimitukseen|toimitukselle',
        example: 'Palautetta jutusta? Kirjoita toimitukselle',
      },
      {words: '{notice}', cue: '{virhe}', act: '{virheTeko}', example: 'Huomasitko virheen? Kerro toimitukselle'},
    ],
    donation: [
      {
        words: '{notice}',
        cue: 'jokainen (euro|lahjoitus|summa|lantti|tilaus)|joka euro',
        act: 'jatkaa|jatkamaan|journalismia|auttaa meitä|mahdollistaa|riippumatonta|tukee',
        example: 'Jokainen euro auttaa meitä jatkamaan',
      },
      {words: '{notice}', cue: '{ilmanMeitä}', act: '{eiOlisi}', example: 'Ilman lukijoiden tukea meitä ei olisi'},
      {words: '{notice}', cue: '{tuki}', act: '{tukiTeko}', example: 'Tukesi auttaa meitä jatkamaan työtämme'},
    ],
    copyright: [{words: '{notice}', cue: '{oikeus}', act: '{oikeusTeko}', example: 'Aineiston kopioiminen kielletty'}],
    disclaimer: [
      {
        words: '{notice}',
        cue: '{vastuu}',
        act: '{vastuuKohde}',
        example: 'Toimitus ei vastaa ulkoisten linkkien sisällöstä',
      },
      {
        words: '{notice}',
        cue: '{mainonnallinen}',
        act: '{mainontaKohde}',
        example: 'Juttu sisältää mainoslinkkejä',
      },
    ],
    'cms-leftover': [{words: '{notice}', cue: '{kuva}', act: '{kuvaTeko}', example: 'Kuvaa ei voitu ladata'}],
    'thank-the-writer': [
      {
        words: '{notice}',
        cue: 'piditkö artikkelista|piditkö jutusta|oliko juttu|mitä pidit',
        act: 'anna|arvioi|tähtiä|tähdet|hyvä|arvosana',
        example: 'Piditkö artikkelista? Anna tähtiä',
      },
      {words: '{notice}', cue: '{kiitos}', act: '{kiitosKohde}', example: 'Piditkö jutusta? Kiitä kirjoittajaa'},
    ],
    'translation-notice': [
      {
        words: '{notice}',
        cue: '{käännetty}',
        act: '{käännettyTeko}',
        example: 'Artikkelin käännös on tehty tekoälyllä',
      },
    ],
    'source-line': [
      {
        words: '{notice}',
        cue: '{alkuperä}',
        act: '{alkuperäTeko}',
        example: 'Alkuperäinen artikkeli löytyy täältä',
      },
    ],
    'live-marker': [
      {words: '{notice}', cue: '{suora}', act: '{suoraTeko}', example: 'Seuraa tilannetta hetki hetkeltä'},
    ],
  },
}
