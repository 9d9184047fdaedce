/** How sites speak of themselves and to their readers, by language: what stands below texts is hardly ever told of others. */
export const addressing: Readonly<Record<string, RegExp>> = {
  de: /\b(?:wir|uns|unser\p{Ll}*|ihnen|sie (?:haben|können|möchten|wollen)|ihre[mnrs]?|du|dein\p{Ll}*|euch)\b/iu,
  en: /\b(?:we|us|our|ours|you|your|yours|i['’]m|i am|my|this (?:content|page|platform|portal|publication|service|site|website)|readers|subscribers|registered|editorial)\b/iu,
  es: /(?<!\p{L})(?:nosotros|nos|nuestr[ao]s?|usted|ustedes|tu|tus|te|este (?:medio|sitio)|lectores|suscriptores)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:nous|notre|nos|vous|votre|vos|ce site|lecteurs|abonnés)(?!\p{L})/iu,
  it: /\b(?:noi|nostr[aeio]|voi|vostr[aeio]|tuo|tua|questo sito|lettori|abbonati)\b/iu,
  nl: /\b(?:wij|we|ons|onze|u|uw|je|jouw|deze (?:site|website)|lezers|abonnees)\b/iu,
  pl: /(?<!\p{L})(?:nas|nam|nasz\p{Ll}*|twoj\p{Ll}*|państw\p{Ll}*|serwis\p{Ll}*|czytelni\p{Ll}*)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:nós|nos|noss[ao]s?|você|vocês|seu|sua|este (?:portal|site)|leitores|assinantes)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:мы|нас|нам|наш\p{Ll}*|вы|вас|вам|ваш\p{Ll}*|сайт\p{Ll}*|издани\p{Ll}*|читател\p{Ll}*)(?!\p{L})/iu,
  tr: /(?<!\p{L})(?:biz|bize|sitemiz\p{Ll}*|siz|size|sizin|sitede\p{Ll}*|okur\p{Ll}*|okuyucu\p{Ll}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ми|нас|нам|наш\p{Ll}*|ви|вас|вам|ваш\p{Ll}*|сайт\p{Ll}*|видання|читач\p{Ll}*)(?!\p{L})/iu,
}
