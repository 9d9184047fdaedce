/**
 * Words of which a short line needs one to be known as a notice by itself; `subscri*` begins one. `The reply`, `Report on the
 * discussion` and `Return of the original` consist of words of notices too, but are headings of many an article.
 */
export const unmistakableWords: readonly string[] = (
  'account ad adblock* advert advertisement advertisements adverts ago also app apps article articles audio bookmark' +
  ' bookmarks browser cancel cancelable cancellable caption captions click clicks clipboard commenting comments content' +
  ' continue contributing contributor cookie cookies copied copyright donate download email embed* engagement enlarge facebook favorites favourites' +
  ' font fullscreen gallery google here homepage image images inbox instagram javascript liked linkedin links liveblog load' +
  ' loading login logout mailbox menu min mins minutes mute navigation netiquette newsletter newsletters notification' +
  ' notifications obligation our page password pdf photo please podcast premium previous print privacy profile published qr' +
  ' reactions read readers reading register registered related reload replies reproduction reserved screenshot scroll' +
  ' search see settings share shares sharing show signin signout signup site skip slideshow source sponsored stories' +
  ' subscri* supplemented swipe tags tap telegram thank thanks this tiktok toggle topic trending try tweet tweets twitter' +
  ' typo typos unsubscribe updated us video view viewed views vote watch website whatsapp x you your youtube zoom'
).split(' ')

/** Words in a row that are as good as one of those: `Leave a comment` is a heading of no article. */
export const unmistakablePhrases: readonly string[] = (
  'a comment|accept all|all images|all news|all photos|all pictures|all rights|back to top|comment on|comment section' +
  '|copy link|find out|follow me|follow us|full screen|home page|how did you|interest you|international edition' +
  '|java script|last minute|latest news' +
  '|learn more|leave a|live blog|log in|log out|me up|more news|no commitment|pin it|select all|sign in|sign out|sign up|support us' +
  '|test now|without ads|without obligation'
).split('|')
