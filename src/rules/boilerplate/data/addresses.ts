/**
 * Words for the reader and the site, in the languages that notices are written in, in small letters: `\p{L}` with the flag
 * `i` takes 5 ms to compile.
 */
export const addresses: readonly RegExp[] = [
  /\b(?:you|your|we|our|us|click|please|here|vous|votre|nous|sie|ihr|unser)\b/,
  /(?<!\p{L})(?:ci|cię|twój|twoj[aeą]|nas|nasz\p{L}{0,4}|kliknij|prosimy|vás|vám|váš|vaše|naše|nás|prosím|zde|ta|tău|dvs|noastr[ăe]|nostru|aici|siz|sizin|bize|bizim|lütfen|tıklayın)(?!\p{L})/u,
  /(?<!\p{L})(?:вы|вас|вам|ваш\p{L}{0,3}|мы|нас|наш\p{L}{0,3}|пожалуйста|здесь|ви|ми|ласка|тут|σας|μας|παρακαλούμε|εδώ|يرجى|هنا|لكم|لك|يمكنك)(?!\p{L})/u,
  /ください|こちら|当サイト|弊社|お客様|저희|귀하|주세요|하세요|십시오|您|你|我们|我們|请|請|点击|點擊/,
]
