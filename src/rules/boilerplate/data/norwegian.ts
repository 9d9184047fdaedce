import type {PhraseBook} from '../phrases.js'
import {norwegianVocabulary} from './vocabulary/norwegian.js'

/** What Norwegian sites print, and what machine translation makes of it. */
export const norwegian: readonly PhraseBook[] = [
  {
    language: 'no',
    sets: {
      ...norwegianVocabulary.sets,
      // What a notice goes on with; what an article says is none of these words alone.
      tailWord:
        '{notice}|av|for|fra|i|med|om|på|til|uten|under|og|eller|å|så|en|et|ei|den|det|de|deg|din|ditt|dine|du|vi|oss|vår|vårt|våre|alle|alt|her|nå|mer|direkte|allerede|først|første|kun|bare|kr|kroner|måned|måneder|måneden|uke|uker|dag|dager|dagen|år|binding|når du vil|abonnement|abonner|abonnent|abonnenter|tilbud|tilbudet|artikkel|artikkelen|artikler|sak|saken|saker|tekst|teksten|innhold|nettsted|side|siden|avis|avisen|journalistikk|redaksjonen|redaksjon|lese|les|lesere|videre|konto|logg inn|logget|innlogget|opprett|registrer|tilgang|ubegrenset|e post|epost|e postadresse|innboks|innboksen|nyhetsbrev|nyhetsbrevet|nyheter|nyhetene|siste|viktigste|varsler|app|appen|mobilen|kanal|kommentar|kommentarer|kommentere|kommenter|kommentarfeltet|mening|mener|debatten|diskusjonen|samtalen|støtt|støtte|bidrag|uavhengig|fri|medlem|gratis|prøv|rabatt|velg|kjøp|bestill|facebook|twitter|instagram|whatsapp|telegram|google|youtube|linkedin|feil|feilen|skriv|kontakt|meld|send|gi|del|følg|lenke|lenken|klikk|eksklusivt|premium|digital|digitalt|pluss|pris|vilkår|få|motta|hver|morgen|kveld|deretter|#',
      fill: '{tailWord}*8',
      tail: '{tailWord}*10',
      annonse: 'annonse|annonsen|annonser|reklame|reklamen',
      artikkel: 'artikkel|artikkelen|artikkelen fortsetter|saken|sak|teksten|innhold|innholdet|artikler|nyheten',
      kommentar: 'kommentar|kommentarer|kommentarfelt|debatt|debatten|innlegg',
      les: 'les|se|lytt|hør|få',
      måned:
        'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des',
      nyhetsbrev: 'nyhetsbrev|nyhetsbrevet|nyhetsbrevene|varsler|pushvarsler',
      nettverk:
        'facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|snapchat|messenger|e post|epost|sms|sosiale medier|google news|threads|spotify',
      abonnent: 'abonnenter|abonnent|medlemmer|plussabonnenter|innloggede|registrerte brukere',
      domain: 'com|net|org|info|fr|be|ch|lu|ca|es|mx|ar|cl|co|pe|it|pt|br|nl|de|at|eu|se|dk|no|fi|tv|nu',
      byrå: 'ntb|ntb scanpix|reuters|afp|ap|dpa|tt|ritzau|ntb dpa|tdn|tdn direkt|nynorsk pressekontor|npk',
      tekst:
        'saken|artikkelen|artikkel|teksten|tekst|sak|intervjuet|videoen|klippet|siden|kronikken|innlegget|anmeldelsen|nyheten|podkasten|episoden|lederen|kommentaren|kronikk|debattinnlegg|bildet|sammendraget|innholdet|reportasjen',
      denne: 'denne|dette|den|det|vår|din|ditt|her',
      skribent:
        'journalist|redaktør|reporter|korrespondent|kommentator|spaltist|frilansjournalist|politisk redaktør|sjefredaktør|sportsjournalist|gravejournalist|kulturredaktør|nyhetsredaktør|debattredaktør|skribent',
    },
    phrases: {
      'consent-notice': {
        sentence: [
          [
            '(vi|våre partnere|nettstedet) [{fill}] (bruker|benytter|lagrer) [{fill}] (cookies|informasjonskapsler)',
            'Vi bruker informasjonskapsler.',
          ],
          [
            '(ved å|når du|hvis du) [{fill}] (godtar|samtykker|samtykke|aksepterer)',
            'Ved å klikke godtar du vilkårene.',
          ],
          [
            '(du|ditt) [{fill}] (trekke|endre|administrere) [{fill}] (samtykke|samtykket|cookies|informasjonskapsler)',
            'Du kan når som helst trekke samtykket.',
          ],
          [
            '(for å|dette|innholdet) [{fill}] (innhold|innholdet|vise|se|video) [{fill}] (cookies|samtykke|godta|tredjepart|informasjonskapsler)',
            'For å se innholdet må du godta cookies.',
          ],
        ],
        line: [
          [
            '(innholdet|videoen|kartet|innlegget|dette innholdet) (vises ikke|kan ikke vises) (på grunn av|fordi) [{fill}] (informasjonskapsler|cookies|samtykke|personvernvalg)',
            'Videoen vises ikke fordi du har avslått informasjonskapsler',
          ],
          [
            '(godta|aksepter|avvis|administrer|tillat) [alle|kun|bare] [cookies|informasjonskapsler|nødvendige|innstillinger]',
            'Godta alle cookies',
          ],
          [
            '(personvernerklæring|personvern og cookies|cookieinnstillinger|personverninnstillinger)',
            'Personvernerklæring',
          ],
          [
            '(denne|vår) (nettsiden|nettside|siden) bruker [{fill}] (cookies|informasjonskapsler) [{tail}]',
            'Denne nettsiden bruker cookies.',
          ],
          [
            '(vi|våre partnere|vi og våre) [og] [våre] [#] [partnere|samarbeidspartnere] [{fill}] (bruker|benytter|lagrer|behandler|samler) [{fill}] (informasjonskapsler|cookies|informasjon|data|enhet|opplysninger) [{tail}]',
            'Vi og våre 300 partnere lagrer informasjon på en enhet.',
          ],
          [
            '(administrer|endre|tilpass|vis|juster|rediger) [dine|mine|ditt] (cookies|informasjonskapsler|samtykke|samtykker|personverninnstillinger|cookieinnstillinger|personvernvalg|innstillinger for informasjonskapsler)',
            'Endre personverninnstillinger',
          ],
          [
            '(godta|aksepter|avvis|tillat|avslå) (alle|kun nødvendige|bare nødvendige|nødvendige) [cookies|informasjonskapsler]',
            'Avvis alle',
          ],
          [
            '(for å|innholdet|du må|vi trenger) [{fill}] (samtykke|informasjonskapsler|cookies) [{fill}] (innhold|innholdet|vise|se|video|videoen|godta) [{tail}]',
            'Vi trenger ditt samtykke for å vise videoen',
          ],
          [
            'vi (respekterer|tar vare på|verner om) (ditt|personvernet) (personvern|ditt) [{tail}]',
            'Vi respekterer ditt personvern',
          ],
          [
            'du kan [når som helst] (trekke|endre|tilbakekalle) [{fill}] (samtykke|samtykket|valg|valgene) [{tail}]',
            'Du kan endre valgene dine',
          ],
          [
            'les mer om [våre|hvordan vi bruker|bruk av] (informasjonskapsler|cookies|personvern|personvernerklæring) [{tail}]',
            'Les mer om informasjonskapsler',
          ],
        ],
      },
      'ad-marker': {
        line: [
          [
            '[{artikkel}] (fortsetter|les videre|går videre) (under|etter|nedenfor) {annonse}',
            'Artikkelen fortsetter under annonsen',
          ],
          ['(hopp over|lukk|skjul) {annonse}', 'Hopp over annonsen'],
          ['(annonsørinnhold|sponset innhold|betalt innhold) [{tail}]', 'Annonsørinnhold'],
          [
            '[annonse] {tekst} (fortsetter|går videre) (etter|under|nedenfor) [annonsen|bildet|videoen|grafikken|reklamen|faktaboksen]',
            'Saken fortsetter under bildet',
          ],
          ['annonse {tekst} fortsetter [nedenfor|under annonsen]', 'Annonse – artikkelen fortsetter nedenfor'],
          [
            '(les videre|scroll|scroll ned|fortsett) (etter|under|nedenfor|for å lese videre) [annonsen|bildet]',
            'Les videre etter annonsen',
          ],
          ['annonse (slutt|start)', 'Annonse slutt'],
        ],
        weak: [
          'Annonse',
          'ANNONSE',
          'Reklame',
          'Annonse Annonse',
          'Sponset',
          'Annonsørinnhold',
          'Annonser',
          'Sponset innhold',
          'Kommersielt samarbeid',
          'Betalt innhold',
          'Kommersielt innhold',
          'Annonsesamarbeid',
          'Innhold fra annonsør',
        ],
      },
      'read-also': {
        line: [
          [
            '(mer|meir|flere artikler|siste nytt) (fra|frå) (samme|same|denne|den samme) (seksjon|kategori|serie|avdeling)',
            'Mer fra samme seksjon',
          ],
        ],
        label: [
          ['(lesetips|lesetipset|leseanbefaling|vårt lesetips)', 'Lesetips'],
          [
            '(mer|meir|alt|les mer|flere saker|fleire saker) (om|i) (temaet|emnet|samme emne|same emne|saken|saka|dette temaet)',
            'Mer om temaet',
          ],
          [
            '(gå heller ikke glipp av|ikke gå glipp av dette heller|også interessant|også verdt å lese|òg verd å lese|noe for deg|noko for deg)',
            'Også verdt å lese',
          ],
          [
            '(kanskje du også|kanskje du òg|du vil kanskje også|du vil kanskje|du kan også) (liker|likar|vil lese|lese|er interessert i|ha lyst til å lese|like)',
            'Kanskje du også liker',
          ],
          ['{les} (også|mer|videre|hele) [om|på]', 'Les også'],
          [
            '(relaterte saker|relaterte artikler|mest lest|mest leste|anbefalt|flere saker|mer om|flere nyheter|du vil kanskje også like|liknende saker|siste nytt|gå ikke glipp av)',
            'Relaterte saker',
          ],
          ['(les|se|hør|lytt) (også|mer|videre|her)', 'Se også'],
          [
            '(gå ikke glipp av|mer om|mest lest|mest leste|mest lest nå|siste nytt|flere nyheter|flere saker|flere artikler|andre leser|andre leser nå|andre leste også|anbefalt|anbefalt for deg|anbefalte saker|les mer om|relatert|relaterte saker|relaterte artikler|relatert innhold|relaterte temaer|mer fra|populært|toppsaker|tidligere saker|siste nyheter|les flere saker|vi anbefaler|redaksjonen anbefaler|du vil kanskje også like|lignende saker|mest sett|les også disse)',
            'Andre leser nå',
          ],
        ],
      },
      'continue-reading': {
        line: [
          [
            'les (hele|heile|mer|resten|fortsettelsen) [av] [artikkelen|saken|saka|teksten|intervjuet|reportasjen|her] (på|i|hos) <name> [nettsider|nettside|nettavis|nettsted]',
            'Les hele saken på Eksempelpostens nettsider',
          ],
          [
            '(les|fortsett) (hele|videre|mer|å lese|hele saken|lesingen) [saken|artikkelen|her|på _ {domain}]',
            'Les hele saken',
          ],
          'Neste side',
          ['les [mer|hele saken|videre|hele artikkelen] (på|hos) _ [_] [_] {domain}', 'Les hele saken på eksempel.no'],
          ['(les|se) (hele|resten av|den fulle) [{tekst}] [her|på _ _|på <name>|i <name>]', 'Les hele intervjuet'],
          ['(les videre|fortsett å lese|les mer (her|på <name>|i <name>)) [her]', 'Les mer på Eksempelbladet'],
          ['(fortsetter|neste) (på neste side|side #|side)', 'Fortsetter på neste side'],
        ],
      },
      'paywall-notice': {
        line: [
          ['du har # igjen [å lese] (av|i) (saken|artikkelen|teksten)', 'Du har 40 % igjen av artikkelen'],
          ['(vil|ønsker) du [å] (lese|se) (mer|hele|videre|resten) [saken] [{tail}]', 'Vil du lese mer'],
          [
            '(denne|artikkelen|saken|innholdet) [{fill}] (abonnenter|abonnement|abonnent)',
            'Denne saken er for abonnenter',
          ],
          [
            '[{denne}] {tekst} (er|krever|kan) [et|en] (kun|bare|forbeholdt|eksklusiv|låst|pluss|digitalt) [for|til|lese] [våre|pluss|av] (abonnenter|abonnement|medlemmer|abonnent|kunder|innloggede) [{tail}]',
            'Teksten er forbeholdt abonnenter',
          ],
          [
            '(vil du|ønsker du å|lyst til å) (lese|vite|få) [hele|mer|videre|resten] [{tekst}] [bli|prøv|kjøp|logg|tegn|bestill|få] [{tail}]',
            'Vil du lese hele saken? Bli abonnent',
          ],
          [
            'for å (lese|se) [hele|resten av|videre|denne] [{tekst}] (må du|trenger du|kreves) [{tail}]',
            'For å lese saken trenger du abonnement',
          ],
          [
            '(du har|dine) [{fill}] gratis [{fill}] (saker|artikler|igjen|lest) [{tail}]',
            'Du har lest dine gratis saker',
          ],
          [
            '(logg inn|bli abonnent|kjøp abonnement|bestill abonnement|bli medlem) (for å|og) (lese|les|få tilgang) [{tail}]',
            'Bli abonnent og les videre',
          ],
          ['(kun|eksklusivt|bare) for (abonnenter|plussabonnenter|deg som abonnent)', 'Eksklusivt for abonnenter'],
          ['(lås|få) (opp|tilgang til) [{tekst}|artikkelen|hele] [{tail}]', 'Lås opp saken'],
        ],
        sentence: [
          [
            '(denne|artikkelen|saken|innholdet) [artikkelen|saken] (er|er kun|er bare|krever) [kun|bare|forbeholdt] [for] {abonnent}',
            'Denne artikkelen er kun for abonnenter.',
          ],
          ['(logg inn|bli|kjøp|tegn|få tilgang) [{fill}] for å lese', 'Logg inn for å lese videre'],
        ],
        weak: ['Premium', 'Pluss', 'For abonnenter', 'Abonnent', 'Låst sak', 'Plussak', 'Kun for abonnenter'],
      },
      offer: {
        // “250 euros a month” is what a child allowance comes to as well.
        run: [
          [
            '# (kr|kroner) (i|per|for|første|de første) [#] (måneden|måned|mnd|uken|uke|året|månedene)',
            '99 kr per måned',
          ],
        ],
        line: [
          [
            '[akkurat nå|nå|no|tilbud] (første|de første #) (år|året|måned|måneder|uker) [for] [kun|bare] # [kr|kroner] [i|per] [uka|uken|måneden|året|mnd] [{tail}]',
            'Første år for kun 19 kr i uka',
          ],
          [
            '(en|én|et|ett|ein|to|tre|fire|seks|tolv|#) (måned|måneder|mnd|uker|år) for [kun|bare] # (krone|kroner|kr)',
            'To måneder for 20 kroner',
          ],
          [
            '(akkurat nå|nå|no|tilbud|vårtilbud|sommertilbud|kampanje|kun nå|bare nå|spesialtilbud) # (måneder|måned|månader|mnd|uker|veker|dager) [for|kun|bare] # [kr|kroner|{tail}]',
            'Nå: 6 måneder for 199 kr',
          ],
          ['(ingen|avslutt|uten) (binding|når du vil|bindingstid|når som helst) [{tail}]', 'Ingen binding'],
          [
            '(kun|fra|nå|for|prøv) [for|kun] # (kr|krone|kroner|nok) [i|per|for|første] [første|#] [måned|måneden|mnd|måneder|uke] [deretter #] [kr]',
            'Kun 1 krone første måned',
          ],
          ['(prøv|kjøp|bestill|få) (gratis|nå|abonnement|tilgang) [gratis|nå|her|for # kr]', 'Kjøp abonnement'],
          ['(full|ubegrenset) tilgang [{tail}]', 'Full tilgang til alt innhold'],
          ['(første måned|# måneder|# uker) [for] [kun] (# (kr|kroner|krone)|gratis)', '3 måneder for 99 kr'],
          [
            '(prøv|få|les) [#|en|første|den første] (måned|måneder|uker|dager) [for|gratis|til] [kun|#] [kr|kroner] (deretter|gratis|for|kr|så|uten) [kun|#] [kr|kroner] [per|i] [måned|mnd|måneden] [ingen bindingstid]',
            'Prøv 2 måneder for 19 kr, deretter 199 kr/mnd',
          ],
          [
            '(kun|fra|nå|deretter|for|bare) [kun] # (kr|kroner) [per|i|for|pr] (måned|mnd|måneden|måneder|første måned|uke|#) [måneder] [deretter #] [kr]',
            'Deretter 199 kr per måned',
          ],
          [
            '# (kr|kroner) (per|i|for|pr|første) [#|de første #] (måned|mnd|måneden|måneder|første måned|uke) [deretter # kr] [per måned]',
            '1 kr for første måned',
          ],
          ['(full|ubegrenset|fri) tilgang [til] [alt|alle|hele|låste] [{tail}]', 'Ubegrenset tilgang til alle saker'],
          ['(ingen|uten) (binding|bindingstid) [{tail}]', 'Uten binding'],
          ['(si opp|stopp|avslutt|avbestill) (når som helst|når du vil|når du ønsker)', 'Avslutt når du ønsker'],
          [
            '(kjøp|bestill|velg|se|bli|få|start|prøv) [ditt|et|våre|alle] (abonnement|abonnementer|tilbud|tilbudet|abonnent|prøveabonnement) [nå|her|i dag]',
            'Se våre tilbud',
          ],
          ['(til|gå til) (tilbudet|bestilling|abonnement)', 'Til tilbudet'],
        ],
      },
      login: {
        line: [
          [
            'du er [ennå|for øyeblikket] ikke (logget inn|logget på|registrert|innlogga) [{tail}]',
            'Du er ikke logget inn',
          ],
          [
            '(allerede|er du allerede|har du allerede|har du) (abonnent|kunde|medlem|bruker|en konto|et abonnement|abonnement) [logg inn] [{tail}]',
            'Allerede abonnent? Logg inn',
          ],
          ['(logg inn|opprett bruker|glemt passord|glemt passordet|logg ut|min side|opprett konto)', 'Logg inn'],
          [
            '(allerede|er du|har du|ikke|ennå ikke) [allerede|ikke] [en|et] (abonnent|kunde|konto|medlem|profil|bruker|abonnement) [logg inn|opprett konto|registrer deg] [her|nå]',
            'Har du ikke konto? Opprett konto',
          ],
          ['glemt [ditt] (passord|passordet|brukernavn)', 'Glemt ditt passord?'],
          [
            'opprett [en|din|et] [gratis|ny] (konto|profil|bruker|kundeforhold) [gratis|her|nå] [{tail}]',
            'Opprett ny konto her',
          ],
          [
            '(logg inn|fortsett|registrer deg) med (google|facebook|apple|vipps|e post|aid|schibsted)',
            'Logg inn med Vipps',
          ],
        ],
      },
      newsletter: {
        sentence: [
          ['(meld|få|motta|abonner|abonnér) [{fill}] {nyhetsbrev}', 'Meld deg på vårt nyhetsbrev'],
          [
            '(få|motta) [{fill}] (i innboksen|rett i innboksen|på e post|på epost)',
            'Få nyhetene rett i innboksen hver morgen.',
          ],
        ],
        line: [
          [
            '(ikke gå|gå ikke) glipp av (noe|nyhetene|nyheter) (meld deg på|få|abonner på) (morgenbrevet|kveldsbrevet|nyhetsbrevet|nyhetsbrevene) [vårt|våre]',
            'Gå ikke glipp av noe: få nyhetsbrevet vårt',
          ],
          ['(din|skriv inn din) (e post|e postadresse|epost|epostadresse)', 'Din e-postadresse'],
          [
            '(få|motta) (dagens|ukens|nyhetene|de viktigste|de beste|siste nytt|det viktigste|oppdateringer|vårt) [{fill}] (innboks|innboksen|nyhetsbrev|e post|epost|mail|nyhetsbrevet) [{tail}]',
            'Få ukens beste saker i innboksen',
          ],
          [
            '(meld|skriv|registrer) deg [på|opp] [her|nå] [på|til|vårt] [vårt|det|nyhetsbrevet] [gratis] [{nyhetsbrev}|nyhetsbrevet] [{tail}]',
            'Meld deg på nyhetsbrevet',
          ],
          [
            '(takk for|du er nå) (påmeldingen|påmeldt|din påmelding|at du meldte deg på|registreringen) [{tail}]',
            'Du er nå påmeldt nyhetsbrevet',
          ],
          [
            '(ved å|når du) (melde|melder|registrere|trykke) [deg] [{fill}] (godtar|aksepterer|samtykker) [{tail}]',
            'Ved å melde deg på godtar du vilkårene',
          ],
          [
            'du kan [når som helst] (melde deg|avslutte abonnementet) [av|på] [nyhetsbrevet] [{tail}]',
            'Du kan når som helst melde deg av',
          ],
          ['(bekreft|sjekk) (din|e posten) (e post|epost|innboks|påmelding|din) [{tail}]', 'Bekreft din påmelding'],
        ],
      },
      'follow-us': {
        sentence: [
          ['(følg|lik|finn) [oss|<name>] [{fill}] på {nettverk}', 'Følg oss på Facebook'],
          ['(last ned|installer) [{fill}] (app|appen) [{tail}]', 'Last ned appen vår'],
        ],
        line: [
          [
            '(mer|meir|flere|fleire|alle) (nyheter|nyheiter|nytt|historier) (fra|frå|om|i) <name> (på|i|via) (vår|vårt|våre) [{tail}]',
            'Flere nyheter fra Vestland i vår WhatsApp-kanal',
          ],
          ['(hent|last ned|installer|prøv) <name> app [{tail}]', 'Last ned Eksempelpostens app'],
          [
            '(ta med deg nyhetene|nyhetene alltid med deg) [overalt] (i|med) (appen|appen vår|vår app)',
            'Ta med deg nyhetene overalt med appen vår',
          ],
          [
            'følg (whatsapp kanalen|telegram kanalen|youtube kanalen|facebook siden) vår [og] [hold deg|bli] [oppdatert]',
            'Følg Facebook-siden vår og bli oppdatert',
          ],
          'Følg oss',
          'Last ned appen',
          [
            '(slå|skru|aktiver|få|tillat) [på|våre] (varsler|varslinger|push|pushvarsler|varsel) [på|fra _ _|på mobilen|og|i appen] [{tail}]',
            'Aktiver pushvarsler',
          ],
          [
            '(følg|lik|finn) [oss|{denne}|også] [<name>] [også] på (facebook|instagram|twitter|x|tiktok|youtube|linkedin|threads|bluesky|whatsapp|spotify|google news|sosiale medier|snapchat) [{tail}]',
            'Følg Eksempelbladet på TikTok',
          ],
          [
            '(last ned|hent|installer) [vår|her|gratis] [gratis] [<name>] [nyheter] (app|appen|nyhetsapp) [{tail}]',
            'Last ned vår gratis app',
          ],
          [
            '(legg til|velg) <name> som (foretrukket kilde|kilde|favoritt) [{tail}]',
            'Legg til Eksempelbladet som kilde',
          ],
        ],
      },
      'share-toolbar': {
        line: [
          [
            'tips (en|ein|noen|nokon) (venn|ven|du kjenner|du kjenner|kollega|bekjent) [om (saken|saka|artikkelen|denne saken)]',
            'Tips en kollega om artikkelen',
          ],
          [
            '(lagre|del|skriv ut|kopier|tips) [på|til|i|oss] [artikkel|artikkelen|saken|siden|lenke|lenken|leseliste|facebook|twitter|e post]',
            'Del artikkelen',
          ],
          [
            '(del|send|skriv ut|lagre|kopier|tips) [{artikkel}|lenke|lenken] [på|via|med|til] [{nettverk}|en venn]',
            'Del på Facebook',
          ],
          'Lytt til saken',
          [
            '(del|lagre|kopier|skriv ut|tips|gi bort|lytt til|kommenter|send) [{denne}] ({tekst}|lenke|lenken|siden) [på|via|med|til] [facebook|twitter|x|e post|epost|linkedin|en venn|messenger]',
            'Gi bort saken',
          ],
          [
            '(del|send|tips) (på|via|med|til) (facebook|twitter|x|e post|epost|linkedin|messenger|whatsapp|en venn|bluesky|sms)',
            'Del via e-post',
          ],
          ['(lenke|lenken) (kopiert|er kopiert)', 'Lenke kopiert'],
          ['(les|lagre) (senere|til senere|i leselisten)', 'Les senere'],
          ['(endre|større|mindre) (tekststørrelse|skrift|tekst)', 'Endre tekststørrelse'],
        ],
        weak: ['Del', 'Lagre', 'Skriv ut', 'Kommenter', 'Kopier lenke', 'Lytt', 'Tips oss'],
      },
      'media-credit': {
        label: [
          [
            '(foto|bilde|arkivfoto|illustrasjonsfoto|bilder|kilde|grafikk|video) (ntb|scanpix|ap|afp|reuters|getty|arkiv|privat|nrk|shutterstock)',
            'Foto: NTB',
          ],
        ],
        line: [
          [
            '[bildet|bildene|biletet|bileta|fotoet|fotografiet|bilde|foto] (er tatt|er teke|er fotografert|ble tatt|vart teke|tatt|teke|fotografert|er) (av) <name>',
            'Biletet er teke av Eva Muster',
          ],
          ['(arkivfoto|arkivbilde|illustrasjonsfoto|illustrasjonsbilde|pressefoto) [<name>]', 'Illustrasjonsfoto'],
          ['(se|vis) (alle bilder|bildeserie|bilder|flere bilder)', 'Se alle bilder'],
          [
            '(foto|bilde|arkivfoto|illustrasjon|grafikk|pressefoto|illustrasjonsfoto) (privat|ntb|scanpix|getty|getty images|shutterstock|arkiv|reuters|ap|afp|politiet|skjermdump|unsplash|colourbox) [<name>]',
            'Foto: Privat',
          ],
          ['(arkivfoto|illustrasjonsfoto|pressefoto|arkivbilde|illustrasjonsbilde|skjermdump) [<name>]', 'Skjermdump'],
        ],
      },
      'media-widget': {
        line: [
          ['(se|spill av|hør|lytt til) (video|videoen|podkasten|sendingen|innslaget|klippet|podkast)', 'Se videoen'],
          ['neste video [om # sekunder]', 'Neste video'],
          ['(hør|lytt til|spill av) (artikkelen|saken) [#] [min|minutter]', 'Spill av saken'],
          [
            '(spill av|se|start|hør|lytt til) (video|videoen|klippet|innslaget|programmet|sendingen|lyden|podkasten|episoden) [#|her|i fullskjerm]',
            'Se sendingen',
          ],
          [
            '(videoen|klippet|lyden|sendingen|podkasten|filmen) (starter|lastes|begynner|kan ikke|er ikke|spilles) [{tail}] [sekunder|spilles av|tilgjengelig|lenger|øyeblikk]',
            'Klippet kan ikke spilles av',
          ],
          ['lytt til ({tekst}|saken) [#] [min|minutter|#]', 'Lytt til artikkelen 4 min'],
          [
            '{tekst} (er|blir|leses) [lest|opplest] [opp|høyt] [lest opp] [av|med] [{fill}] (stemme|ai|maskin|kunstig|talesyntese)',
            'Teksten er lest opp av en kunstig stemme',
          ],
          ['(neste video|laster video|laster|laster spiller) [om # sekunder]', 'Neste video om 5 sekunder'],
          ['(lengde|varighet|video|lyd) # [min|#]', 'Varighet: 2:14'],
          ['(opplest|lest opp) (med|av) (talesyntese|ai|kunstig stemme|ai stemme)', 'Opplest av AI'],
        ],
      },
      byline: {
        weak: [
          ['(av|tekst|skrevet av|tekst og foto|journalist|publisert av) <name>', 'Skrevet av Anna Berg'],
          'Redaksjonen',
        ],
        line: [
          [
            '(av|fra|frå) (vår|vårt|avisens|avisas) [utsendte] (medarbeider|medarbeidar|korrespondent|reporter|journalist|utsendte|redaksjon|redaktør|skribent) [i <name>|<name>]',
            'Fra vår utsendte medarbeider i Roma',
          ],
          [
            '(tekst|foto|skrevet av|tekst og foto|fotograf|redigert av|grafikk|publisert av) <name> [og <name>] [foto|tekst|i _|journalist] [<name>]',
            'Tekst: Eva Berg Foto: Lars Moe',
          ],
          ['(vår|fra vår) (korrespondent|utsendte|medarbeider) [i _] [<name>]', 'Fra vår korrespondent i Berlin'],
        ],
      },
      'author-bio': {
        line: [
          ['(om forfatteren|om skribenten|flere saker av <name>|alle saker av <name>)', 'Om forfatteren'],
          [
            '<name> er [en|vår] {skribent} (på|og|i|ved) ... (dekker|skriver om|redaksjon|redaksjonen|sportsavdelingen|nyhetsavdelingen|kulturredaksjonen) [...]',
            'Eva Berg er journalist i Eksempelbladet og dekker helse.',
          ],
          [
            '(skribenten|forfatteren|kronikkforfatteren|artikkelforfatteren) [<name>] (er|arbeider|forsker) ...',
            'Forfatteren er professor i jus.',
          ],
          [
            '(om skribenten|om forfatteren|alle saker av|flere saker av|mer av|kontakt journalisten|send tips til) [<name>]',
            'Alle saker av Eva Berg',
          ],
        ],
        opening: [['<name> er [en] {skribent} ...', 'Eva Berg er journalist i Eksempelbladet.']],
      },
      'date-stamp': {
        line: [
          [
            '(publisert|oppdatert|sist oppdatert|lagt ut) (i dag|i går|[den] #) [{måned}] [#] [kl|klokken] [#] [#] [(oppdatert|sist oppdatert) ...]',
            'Publisert 12. mars 2021 kl. 18.04',
          ],
          ['[for] # (timer|minutter|dager|time) siden', 'For 3 timer siden'],
          ['(lesetid|leses på) # (min|minutter)', 'Lesetid: 4 min'],
          ['(i dag|i går) [kl|klokken] #', 'I går kl. 17.20'],
          ['[ca|cirka] # (min|minutter|minutt|minutters) (lesetid|lesing|å lese)', '4 minutters lesing'],
        ],
        label: [
          [
            '[{tekst}|først] (publisert|oppdatert|sist oppdatert|sist endret|endret|lagt ut) [den|i dag|i går|kl|klokken] [kl|klokken]',
            'Publisert',
          ],
          ['lesetid [ca|cirka]', 'Lesetid'],
        ],
      },
      'agency-signature': {
        line: [
          ['(med|inneholder) (materiale|stoff) (fra|frå|av) <name>', 'Med materiale fra NTB'],
          ['(kilde|ntb) (ntb|reuters|afp|ap|ntb dpa) [...]', 'Kilde: NTB'],
          ['[kilde|kilder|c|copyright|foto] [<name>] {byrå} [og|c] [{byrå}] [#]', 'Kilde: NTB og Reuters'],
        ],
      },
      'source-line': {
        line: [
          [
            '(originalsaken|originalartikkelen|den originale saken|den originale artikkelen|den opprinnelige saken|den opprinnelige artikkelen|originalen|originalteksten) (finnes|finst|finner du|finn du|kan leses|står|leser du) (hos|hjå|i|på) <name>',
            'Den originale saken finnes hos Eksempelposten',
          ],
          [
            '(artikkelen|teksten|kronikken|intervjuet|innlegget|nyheten|saken|saka|denne artikkelen|denne teksten|denne saken) (har [tidligere|tidlegare|først|opprinnelig|også] (stått|stått på trykk|vært publisert|vore prenta)|(ble|blei|vart|er) [tidligere|tidlegare|først|opprinnelig] (publisert|trykt|trykket|prenta|hentet|henta|lånt)|sto på trykk|stod på trykk|kunne leses) [først|tidligere|opprinnelig] (i|på|fra|frå|hos) [avisen|avisa] <name>',
            'Teksten har tidligere stått i Eksempelposten',
          ],
          ['(lenke til kilde|kildelenke|original artikkel|les originalsaken) [på] [_]', 'Lenke til kilde'],
          [
            '[{denne}] {tekst} (er|ble|har|sto) ((tidligere|først|opprinnelig|også) [vært|blitt] (publisert|trykket|trykt|på trykk)|[vært|blitt] (publisert|trykket|trykt|på trykk) (tidligere|først|opprinnelig|første gang)) (i|på|av|hos) ...',
            'Teksten ble opprinnelig publisert i Eksempelbladet.',
          ],
          [
            '(opprinnelig|først|tidligere) (publisert|trykket|utgitt) (i|på|hos) ...',
            'Opprinnelig publisert i Eksempelbladet',
          ],
          [
            'les (originalsaken|originalartikkelen|den opprinnelige {tekst}) [her|på ...|i ...]',
            'Les originalsaken her',
          ],
        ],
        label: ['Kilde', 'Kilder', 'Kildehenvisning'],
      },
      comments: {
        line: [
          [
            '(kommentarene|kommentarfeltet) (til|på|under) (saken|artikkelen|denne saken) er (stengt|stengte|slått av)',
            'Kommentarfeltet til saken er stengt',
          ],
          ['(#|skriv|les|vis|delta i) [en|alle] [#] {kommentar}', '12 kommentarer'],
          [
            '(din|din e) [e] (postadresse|epostadresse) vil ikke bli publisert [{tail}]',
            'Din e-postadresse vil ikke bli publisert.',
          ],
          ['logg inn for å (kommentere|delta) [{tail}]', 'Logg inn for å kommentere'],
          ['obligatoriske felt er merket [med]', 'Obligatoriske felt er merket med *'],
          ['(kommentarer|kommentar) #', 'Kommentarer (12)'],
          ['(les|vis|se) [alle] [#] kommentarer [#]', 'Vis alle 12 kommentarer'],
          ['(skriv|legg igjen|legg til|gi) (en|din|første) (kommentar|mening) [{tail}]', 'Skriv din kommentar'],
          ['(kommentarfeltet|kommentarene) er (stengt|slått av|moderert|lukket) [{tail}]', 'Kommentarfeltet er lukket'],
          [
            '(hva mener du|delta i|bli med i) [{tail}] (kommentar|debatten|kommentarfeltet|samtalen|diskusjonen|kommentarene) [{tail}]',
            'Delta i debatten',
          ],
          ['(logg inn|registrer deg) for å (kommentere|delta) [{tail}]', 'Logg inn for å kommentere'],
          [
            '(debattregler|regler for kommentarer|nyeste først|eldste først|sorter etter) [datum|dato|nyast|nyeste]',
            'Nyeste først',
          ],
        ],
      },
      tags: {
        label: [
          ['(emner|stikkord|emneord|kategorier|kategori|mer om|tags)', 'Emner: økonomi, arbeid'],
          ['(emner|emne|tags|stikkord|nøkkelord|kategorier|kategori|les mer om|mer om)', 'Emne: helse, Molde'],
        ],
      },
      copyright: {
        sentence: [
          [
            '(alle|med) (rettigheter|enerett) [forbeholdt] (forbeholdt|forbeholdes|reservert)',
            'Alle rettigheter forbeholdt',
          ],
          [
            '(kopiering uten|kopiering av (innhold|artikler|saken)|gjengivelse uten|vær varsom) [{fill}] (tillatelse|forbudt|plakaten|tillatt)',
            'Kopiering uten tillatelse er forbudt.',
          ],
        ],
        line: [
          [
            '[copyright|c] [#] [<name>] [as] alle rettigheter (forbeholdt|reservert|forbeholdes) [{tail}]',
            '© 2024 Eksempelbladet AS. Alle rettigheter forbeholdt.',
          ],
          [
            '(ettertrykk|kopiering av (artikler|innhold|saken)|gjengivelse av (artikler|innhold|saken)|innholdet er) [{fill}] (forbudt|tillatelse|opphavsrett|åndsverkloven) [{tail}]',
            'Ettertrykk er forbudt uten tillatelse',
          ],
        ],
      },
      'error-report': {
        line: [
          ['(fant du|har du funnet|meld|rapporter|tips oss om) [en] (feil|skrivefeil) [{tail}]', 'Fant du en feil?'],
          [
            '(fant du|har du funnet|har du sett|ser du|så du) (en|noe|noen) (feil|faktafeil|skrivefeil|galt) [i {tekst}] [(si|meld|tips|send|kontakt|gi) {tail}]',
            'Så du en skrivefeil? Si fra',
          ],
          ['(rapporter|meld|rett) (feil|en feil|feilen) [i saken]', 'Meld feil i saken'],
          [
            '(har du tips|har du et tips|tips redaksjonen|tips oss|har du innspill|vet du mer) [{tail}] [skriv|e post|redaksjonen|kontakt|ring|saken|her|om]',
            'Tips oss om saken',
          ],
        ],
      },
      donation: {
        sentence: [
          [
            '(støtt|bidra|hjelp|vipps) [{fill}] (journalistikk|uavhengig|redaksjon|vår journalistikk)',
            'Støtt uavhengig journalistikk.',
          ],
        ],
        line: [
          [
            '(støtt|hjelp|bidra|gi|vipps) [oss|vår|uavhengig|til|den|fri|et] [{fill}] (journalistikk|bidrag|redaksjon|uavhengig|vipps|gave|medlem) [{tail}]',
            'Støtt vår redaksjon med en gave',
          ],
          [
            '(din|ditt) (støtte|bidrag|gave) [{fill}] (journalistikk|uavhengig|mulig) [{tail}]',
            'Din støtte gjør journalistikken mulig',
          ],
        ],
      },
      'live-marker': {
        line: [
          ['(saken|artikkelen|teksten) (oppdateres|blir oppdatert) [{tail}]', 'Saken oppdateres'],
          ['(mer|mer informasjon|flere detaljer) (kommer|følger|på vei)', 'Mer kommer'],
          [
            '(følg|se|les) [her|med|alt|det|kampen|utviklingen|saken] [her|om|valget|med] [live|direkte|i] (live|liveblogg|livestudio|direkte|minutt for minutt|direktesendingen|vår liveblogg|nytt|sending) [her]',
            'Følg kampen direkte',
          ],
          [
            '[{denne}] {tekst} (oppdateres|blir oppdatert|vil bli oppdatert) [fortløpende|løpende] [{tail}]',
            'Saken oppdateres fortløpende',
          ],
          ['(mer|flere detaljer|mer informasjon) (følger|på vei|kommer) [{tail}]', 'Flere detaljer kommer'],
          [
            '(live|liveblogg|direkte) [{fill}] (siste nytt|følg|minutt for minutt) [(om|fra|i) _ [_] [_]] [{tail}]',
            'Live: siste nytt om stormen',
          ],
        ],
        weak: ['Direkte', 'Live', 'Akkurat nå', 'Siste nytt', 'Oppdateres', 'Liveblogg', 'Direktesending', 'Breaking'],
      },
      control: {
        line: [
          'Vis mer',
          'Vis flere',
          'Last flere',
          'Vis mindre',
          'Til toppen',
          'Gå til innhold',
          'Hopp til innhold',
          'Neste artikkel',
          'Forrige artikkel',
          'Fullskjerm',
          'Laster',
          'Til forsiden',
          [
            '(til|tilbake|gå|hopp) [til] (toppen|forsiden|innhold|innholdet|topp|hovedinnhold|oversikten)',
            'Tilbake til forsiden',
          ],
          ['(vis|last|se) [inn] (mer|flere|mindre|alle|flere saker|flere nyheter|alt)', 'Last inn flere'],
          ['(neste|forrige) (sak|artikkel|bilde|side|nyhet)', 'Neste bilde'],
        ],
        weak: ['Lukk', 'Neste', 'Forrige', 'Meny', 'Søk', 'Tilbake', 'Avbryt', 'Send', 'Mer', 'Fortsett', 'Forside'],
      },
      'social-embed': {
        line: [
          'Se dette innlegget på Instagram',
          [
            '(vis|se|åpne) (innlegget|bildet|videoen|tweeten) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Vis innlegget på Facebook',
          ],
          [
            '(vis|se) {denne} (innlegget|bildet|videoen|tweeten|innlegg) på (instagram|facebook|x|twitter|tiktok|threads)',
            'Vis dette innlegget på Facebook',
          ],
          ['(et|en) (innlegg|video|bilde|tweet|foto) delt av ...', 'Et innlegg delt av Eva (@eva)'],
        ],
      },
      'browser-notice': {
        sentence: [
          [
            '(aktiver|slå på|slå av|skru på|skru av|deaktiver) [din|ditt] (javascript|adblock|annonseblokkering)',
            'Aktiver JavaScript',
          ],
          ['nettleseren din (støtter) ikke', 'Nettleseren din støtter ikke video.'],
        ],
        line: [
          [
            '(slå av|deaktiver|skru av) (annonseblokkereren|annonseblokkeringen|reklameblokkereren) [din] [for å lese] [videre]',
            'Skru av annonseblokkereren for å lese videre',
          ],
          [
            '(du må|aktiver|slå|skru|for å|vennligst) [{fill}] (javascript|adblocker|adblock|annonseblokkerer|annonseblokkering|reklameblokkering) [{tail}]',
            'Slå på JavaScript',
          ],
          [
            '(du bruker|du har|det ser ut til at du|vi ser at du) [{fill}] (adblocker|adblock|annonseblokkerer|annonseblokkering) [{tail}]',
            'Vi ser at du har en annonseblokkerer',
          ],
          [
            '(nettleseren din|din nettleser) (er|støtter) [{nettleserOrd}] [{nettleserOrd}] ({nettleserAkt}|videoen|denne) [{tail}]',
            'Nettleseren din er utdatert',
          ],
        ],
      },
      'thank-the-writer': {
        line: [
          ['takk for at du (leste|leser|har lest|følger) [med] [{tail}]', 'Takk for at du leser'],
          ['(likte|liker) du ({tekst}|denne {tekst}) [{tail}]', 'Likte du saken?'],
          ['(var|er) ({tekst}|denne {tekst}) (nyttig|interessant|til hjelp) [{tail}]', 'Var saken nyttig?'],
        ],
      },
      'site-banner': {
        line: [
          ['du er her (forside|forsiden|hjem|nyheter) [...]', 'Du er her: Hjem / Sport'],
          [
            '(forside|hjem|forsiden) (nyheter|sport|lokalt|økonomi|kultur|norge|utenriks|innenriks|politikk|debatt|næringsliv) [<name>] [<name>]',
            'Hjem > Nyheter > Innenriks',
          ],
        ],
      },
      disclaimer: {
        line: [
          [
            '[{denne}] {tekst} (inneholder|kan inneholde) [{fill}] (annonselenker|affiliatelenker|affiliate|reklamelenker|reklame|sponsede) [{tail}]',
            'Teksten inneholder affiliatelenker.',
          ],
          [
            'dette er (et|en) (debattinnlegg|kommentar|kronikk|analyse|leder|leserinnlegg|anmeldelse|meningsytring) [{tail}]',
            'Dette er et debattinnlegg. Meningene er skribentens egne.',
          ],
          [
            '(kronikken|kommentaren|innlegget|meningene|debattinnlegget) (gir uttrykk|er skribentens|uttrykker|gir) [for] [{tail}]',
            'Kronikken gir uttrykk for skribentens meninger',
          ],
          ['vi (kan motta|mottar|får|kan tjene) [en] (provisjon|kommisjon|betaling) [{tail}]', 'Vi mottar provisjon'],
          [
            '(sponset innhold|i samarbeid med|betalt innhold fra|sponset av|produsert i samarbeid med|presenteres av|annonsørinnhold fra) [<name>]',
            'I samarbeid med Eksempel Energi',
          ],
        ],
      },
      'cms-leftover': {
        line: [
          ['(se|vis) bildene [her]', 'Vis bildene'],
          [
            '(se|vis|åpne|bla i) [alle|flere|hele] [#] (bilder|bildene|galleri|galleriet|bildeserien|bildet|bildegalleri) [#] [bilder]',
            'Se alle 9 bilder',
          ],
          ['(forstørr|zoom) [inn] [på] (bilde|bildet|grafikken|kartet)', 'Forstørr bilde'],
          [
            '(bilde|bildet|videoen|innholdet) (mangler|kunne ikke lastes|# av #|er ikke tilgjengelig|ikke funnet)',
            'Bilde 3 av 12',
          ],
          ['(last ned|åpne) (pdf|dokumentet|som pdf)', 'Last ned PDF'],
        ],
      },
      'translation-notice': {
        line: [
          [
            '[{denne}] (oversettelsen|sammendraget|{tekst}|oversettelse) er [maskinelt|automatisk|delvis] [oversatt|skrevet|laget|generert] [automatisk|maskinelt] [fra|med|av] [{fill}] (ki|ai|engelsk|intelligens|google|maskin|journalist|chatgpt|hjelp) [{tail}]',
            'Sammendraget er laget med KI',
          ],
          ['(oversatt|oversettelse) (av|fra) (<name>|engelsk|ki|tysk|fransk|svensk)', 'Oversatt fra engelsk'],
          ['(maskinoversatt|automatisk oversettelse|automatisk oversatt|ki generert) [{tail}]', 'Maskinoversatt tekst'],
        ],
      },
      'press-notice': {
        line: [
          [
            '(pressekontakt|kontakt for pressen|for ytterligere informasjon kontakt|for mer informasjon kontakt|pressehenvendelser|kontaktpersoner for media|mediekontakt) [...]',
            'Pressehenvendelser: Eva Berg',
          ],
          [
            '[{denne}] {tekst} (har|ble|er|sto) [tidligere|også|opprinnelig] [vært|stått] (publisert|på trykk|trykket|stått) (i) (papiravisen|avisen|magasinet|papirutgaven|dagens|den trykte) ...',
            'Saken sto på trykk i papirutgaven',
          ],
          ['pressemelding (fra|av|#) [...]', 'Pressemelding fra Eksempel AS'],
        ],
      },
    },
  },
  norwegianVocabulary,
]
