import type {PhraseBook} from '../phrases.js'

/** What Finnish sites print, and what machine translation makes of it. */
export const finnish: readonly PhraseBook[] = [
  {
    language: 'fi',
    sets: {
      artikkeli:
        'artikkeli|artikkelin|artikkelia|juttu|jutun|uutinen|uutisen|teksti|sisältö|sisältöä|sisällön|artikkelit|jutut',
      kommentti: 'kommentti|kommentit|kommenttia|kommentoi|keskustelu|mielipide|keskusteluun',
      kuukausi:
        'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
      lue: 'lue|katso|kuuntele|tutustu|seuraa',
      mainos: 'mainos|mainoksen|mainoksia|mainokset|ilmoitus|ilmoituksen|mainosten',
      tilaaja: 'tilaajille|tilaajalle|tilaajat|tilaajien|kirjautuneille|jäsenille|rekisteröityneille',
      uutiskirje: 'uutiskirje|uutiskirjeen|uutiskirjeemme|uutiskirjeet|uutiskirjettä',
      verkko:
        'facebookissa|facebook|twitterissä|twitter|x|instagramissa|instagram|whatsapp|whatsappissa|telegramissa|youtubessa|tiktokissa|linkedinissä|sähköpostilla|sähköposti|somessa|sosiaalisessa mediassa|threadsissa',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          ['(käytämme|kumppanimme|sivusto|me ja) ... evästeitä', 'Käytämme evästeitä palvelun parantamiseen.'],
          [
            '(jatkamalla|klikkaamalla|käyttämällä|hyväksymällä) ... (hyväksyt|suostut|suostumuksesi|evästeet|ehdot)',
            'Jatkamalla hyväksyt käyttöehdot.',
          ],
          [
            '(voit|sinulla) ... (peruuttaa|muuttaa|hallita) ... (suostumuksesi|suostumus|evästeitä|asetuksia)',
            'Voit milloin tahansa peruuttaa suostumuksesi.',
          ],
          [
            '(tämän|sisältö|sisällön|upotuksen) ... (näyttäminen|katsominen|näkyvissä|estetty) ... (evästeet|suostumus|evästeiden|hyväksymistä|edellyttää)',
            'Sisällön näyttäminen edellyttää suostumusta; evästeiden hyväksymistä.',
          ],
        ],
        line: [
          [
            '(hyväksy|hylkää|hallitse|muuta|salli) [kaikki|vain] [evästeet|evästeitä|asetuksia|välttämättömät|evästeasetuksia]',
            'Hyväksy kaikki evästeet',
          ],
          ['(evästeasetukset|tietosuojaseloste|evästekäytännöt|tietosuojakäytäntö)', 'Evästeasetukset'],
        ],
      },
      'ad-marker': {
        line: [
          [
            '{artikkeli} jatkuu (mainoksen|ilmoituksen|kuvan|videon) (jälkeen|alla)',
            'Artikkeli jatkuu mainoksen jälkeen',
          ],
          ['(ohita|sulje) {mainos}', 'Ohita mainos'],
          ['{mainos} (päättyy|alkaa|jatkuu)', 'Mainos päättyy'],
          ['(kaupallinen yhteistyö [...]|maksettu mainos [...]|sisältömarkkinointi [<name>])', 'Kaupallinen yhteistyö'],
        ],
        weak: ['Mainos', 'MAINOS', 'Ilmoitus', 'Mainokset', 'Kaupallinen yhteistyö', 'Sponsoroitu'],
      },
      'read-also': {
        label: [
          ['{lue} (myös|lisää|lisäksi|juttu|koko) [aiheesta|täältä]', 'Lue myös'],
          [
            '(aiheesta lisää|lisää aiheesta|luetuimmat|suosituimmat|saatat pitää myös|suosittelemme|aiheeseen liittyvää|muut lukevat|katso myös|lue lisää|liittyvät artikkelit|sinua voisi kiinnostaa|tuoreimmat)',
            'Aiheesta lisää',
          ],
        ],
      },
      'continue-reading': {
        line: [
          ['(lue|jatka) (koko|lisää|lukemista|koko juttu|koko artikkeli) [artikkeli|juttu|täältä]', 'Lue koko juttu'],
          'Seuraava sivu',
        ],
      },
      'paywall-notice': {
        sentence: [
          [
            '(tämä|artikkeli|juttu|sisältö) [artikkeli|juttu|sisältö] on (vain|tarkoitettu|saatavilla) [vain] {tilaaja}',
            'Tämä artikkeli on vain tilaajille.',
          ],
          [
            '(kirjaudu|tilaa|rekisteröidy|osta) ... (lukeaksesi|jatkaaksesi|niin voit lukea|ja lue)',
            'Kirjaudu lukeaksesi',
          ],
          ['vain {tilaaja}', 'Vain tilaajille'],
        ],
        weak: ['Tilaajille', 'Premium', 'Plus'],
      },
      offer: {
        line: [
          [
            '(peru|voit perua|ei) (milloin tahansa|koska tahansa|sitoutumista|tilaus milloin tahansa) [...]',
            'Peru milloin tahansa',
          ],
          ['(vain|alkaen|nyt) # (euroa|euro|e) [...]', 'Vain 1 euro ensimmäinen kuukausi'],
          ['# (euroa|euro) (kuukaudessa|kuussa|kk) [...]', '9,90 euroa kuukaudessa'],
          ['(tilaa|kokeile) (nyt|ilmaiseksi|veloituksetta|maksutta) [...]', 'Kokeile ilmaiseksi'],
        ],
      },
      login: {
        line: [
          [
            '(oletko|onko|joko olet) (jo|sinulla) [jo] (tilaaja|tunnus|tili|tilaus) [kirjaudu] [...]',
            'Oletko jo tilaaja? Kirjaudu',
          ],
          [
            '(kirjaudu|kirjaudu sisään|luo tunnus|unohditko salasanan|kirjaudu ulos|oma tili|rekisteröidy|luo tili)',
            'Kirjaudu sisään',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(tilaa|saat|liity|vastaanota) ... {uutiskirje}', 'Tilaa uutiskirjeemme'],
          ['(saat|tilaa) ... (sähköpostiisi|suoraan sähköpostiin)', 'Saat uutiset suoraan sähköpostiisi.'],
        ],
        line: [['(sähköpostiosoitteesi|sähköpostiosoite|kirjoita sähköpostiosoitteesi)', 'Sähköpostiosoite']],
      },
      'follow-us': {
        sentence: [
          ['(seuraa|tykkää) (meitä|<name>) ... {verkko}', 'Seuraa meitä Facebookissa'],
          ['(lataa|asenna) ... (sovellus|sovelluksemme|sovelluksen) [...]', 'Lataa sovelluksemme'],
        ],
        line: ['Seuraa meitä'],
      },
      'share-toolbar': {
        line: [
          ['(jaa|lähetä|tulosta|tallenna|kopioi) [{artikkeli}|linkki] [{verkko}]', 'Jaa Facebookissa'],
          'Kuuntele juttu',
        ],
        weak: ['Jaa', 'Tallenna', 'Tulosta', 'Kommentoi', 'Kopioi linkki', 'Kuuntele'],
      },
      'media-credit': {
        label: [
          [
            '(kuva|kuvat|kuvaaja|kuvituskuva|arkistokuva|lähde) (lehtikuva|epa|afp|reuters|getty|stt|aop|arkisto|all over press)',
            'Kuva: Lehtikuva',
          ],
        ],
        line: [
          ['(kuvituskuva|arkistokuva|kuvakaappaus) [<name>]', 'Kuvituskuva'],
          ['(katso|avaa) (kuvat|kuvagalleria|kaikki kuvat)', 'Katso kuvat'],
        ],
      },
      'media-widget': {
        line: [['(katso|toista|kuuntele) (video|videolta|podcast|jakso|ohjelma)', 'Katso video'], 'Seuraava video'],
      },
      byline: {weak: [['(teksti|kirjoittaja|toimittaja|julkaissut) <name>', 'Teksti: Anna Virtanen'], 'Toimitus']},
      'author-bio': {line: ['Kirjoittajasta', 'Tietoa kirjoittajasta']},
      'date-stamp': {
        line: [
          [
            '(julkaistu|päivitetty|viimeksi päivitetty) # [{kuukausi}|#] [#] [klo] [#] [#] [(julkaistu|päivitetty|muokattu) # ...]',
            'Julkaistu 12.3.2021 klo 18.04',
          ],
          ['# (tuntia|minuuttia|päivää|tunti) sitten', '3 tuntia sitten'],
          ['(lukuaika|lukuaika noin) # (min|minuuttia)', 'Lukuaika 4 min'],
        ],
      },
      'agency-signature': {line: [['(lähde|lähteet) (stt|reuters|afp|ap|bbc) [...]', 'Lähde: STT']]},
      'source-line': {line: ['Linkki lähteeseen', 'Alkuperäinen artikkeli']},
      comments: {
        line: [
          ['[#|lue|kirjoita|jätä|näytä|ei] [#] {kommentti}', '12 kommenttia'],
          ['sähköpostiosoitettasi ei julkaista [...]', 'Sähköpostiosoitettasi ei julkaista.'],
          ['kirjaudu (kommentoidaksesi|kommentoimaan) [...]', 'Kirjaudu kommentoidaksesi'],
          ['(osallistu|liity) keskusteluun [...]', 'Osallistu keskusteluun'],
          ['pakolliset kentät on merkitty', 'Pakolliset kentät on merkitty *'],
        ],
      },
      tags: {label: [['(aiheet|avainsanat|asiasanat|kategoriat|tagit|kategoria|aihe)', 'Aiheet: talous, työ']]},
      copyright: {
        sentence: [
          ['kaikki oikeudet pidätetään', 'Kaikki oikeudet pidätetään'],
          ['(kopiointi|lainaaminen|jäljentäminen) ... (kielletty|lupaa)', 'Kopiointi ilman lupaa on kielletty.'],
        ],
      },
      'error-report': {
        line: [
          ['(huomasitko|löysitkö|ilmoita|ilmianna) (virheen|virheestä|kirjoitusvirheen) [...]', 'Huomasitko virheen?'],
        ],
      },
      donation: {
        sentence: [['(tue|lahjoita) ... (journalismia|riippumatonta|journalismi)', 'Tue riippumatonta journalismia.']],
      },
      'live-marker': {
        line: [
          ['(juttua|uutista|artikkelia) (päivitetään|täydennetään) [...]', 'Juttua päivitetään'],
          ['(lisää tietoa|lisätietoja) (tulossa|pian)', 'Lisää tietoa tulossa'],
        ],
        weak: ['Juuri nyt', 'Suora', 'Live', 'Uusimmat', 'Päivittyy'],
      },
      control: {
        line: [
          'Näytä lisää',
          'Lataa lisää',
          'Näytä vähemmän',
          'Takaisin ylös',
          'Siirry sisältöön',
          'Seuraava artikkeli',
          'Edellinen artikkeli',
          'Koko näyttö',
          'Ladataan',
          'Etusivulle',
        ],
        weak: [
          'Sulje',
          'Seuraava',
          'Edellinen',
          'Valikko',
          'Haku',
          'Takaisin',
          'Peruuta',
          'Lähetä',
          'Lisää',
          'Jatka',
          'Etusivu',
        ],
      },
      'social-embed': {line: ['Näytä tämä julkaisu Instagramissa']},
      'browser-notice': {
        sentence: [
          ['(ota|kytke|poista) ... (javascript|mainosesto|mainostenesto)', 'Ota JavaScript käyttöön'],
          ['selaimesi ei tue', 'Selaimesi ei tue videota.'],
        ],
      },
    },
  },
  {
    language: 'en',
    from: 'fi',
    sets: {},
    phrases: {
      'ad-marker': {
        line: [
          [
            '(the story|story|the article) continues after the (advertisement|ad|picture)',
            'The story continues after the advertisement',
          ],
        ],
        weak: ['Commercial cooperation'],
      },
      'live-marker': {line: ['The story is being updated']},
    },
  },
]
