import type {Kind} from './kinds.js'

/** What a boilerplate rule says of itself. */
interface Declaration {
  summary: string
  /** What it removes, on what evidence, and what it leaves alone. */
  explanation: string
  /** A line of the kind, as it stands between two paragraphs. It is removed. */
  line: string
  /** A line that looks like it and stays. */
  keeps?: string
  /** Set where the line is only suggested. */
  suggested?: true
}

const company =
  'One word alone on a line could be a heading: it goes beside other boilerplate, or between paragraphs that do not speak of it, and is otherwise a suggestion.'

export const declarations: Readonly<Record<Kind, Declaration>> = {
  'consent-notice': {
    summary: 'Notices about cookies and consent, and of content that was blocked for want of it.',
    explanation:
      'Removes lines and sentences that ask for consent or say that something was blocked: they need a word for cookies, consent or privacy and a second one that speaks to the reader or of the page, in the source languages and in literal English. An article about cookies or privacy law, which has the one but not the other, and whatever stands in quotation marks is left alone. An article that is nothing but such a notice is reported and not emptied.',
    line: 'By continuing to browse this site, you agree to our use of cookies.',
    keeps: 'Regulators fined the airline because its banner set cookies before visitors had agreed.',
  },
  'ad-marker': {
    summary: 'Marks of an advertisement that interrupts the text.',
    explanation: `Removes lines such as “The sequel after the ad”: a word for what follows, one for after and one for advertising, whichever synonyms the translator chose, filling the whole line. ${company} So “Display”, which is what becomes of “Anzeige”, stays in a review of screens.`,
    line: 'The sequel after the ad',
    keeps: 'The party will continue after the advertisement was withdrawn, its chair said on Friday.',
  },
  'read-also': {
    summary: 'Labels that send the reader to another article, with its headline.',
    explanation:
      'Removes “Read also”, “On the same subject” and their kin, alone or before a headline: behind a colon, a bar or an arrow, or a label of two words and a headline without a full stop. Sentences that go on from such words (“Read also the footnotes, he advises.”) are left alone, and names that translation turned into verbs, as “Enrico Read” for Enrico Letta.',
    line: 'Read also: Harbour strike enters its third week',
    keeps: 'Read also the footnotes, she tells her students, because the jokes are there.',
  },
  'related-headline': {
    summary: 'Headlines of other articles without a label.',
    explanation:
      'They look like sub-headings, so one is removed only on strong evidence: it stands below a label, in a list of teasers at the end, or carries the mark of a link such as [VIDEO]. A bare one is removed where things agree that have nothing to do with each other, and the message names them: it is built like news (a name and what it announces or rejects, what happens and where, somebody charged or missing, several topics and an ellipsis) and shares no word with an article of some length, the longer the more common its form is; or it has a colon and a name behind it, and interrupts a passage whose paragraphs speak of the same. A quotation, or a line that names somebody, which shares hardly a word with the text is a suggestion; a heading that shares words with it is left alone.',
    line: 'Pensions: what Ines Maurel told the senators in Lyon',
    suggested: true,
    keeps: 'The river and the mayor',
  },
  'continue-reading': {
    summary: 'Links to the rest of the text.',
    explanation: `Removes lines that are nothing but “Continue reading”, “Read the full story”, “Next page” and the like. ${company}`,
    line: 'Keep reading the full article',
    keeps: 'Continue reading to your children after they can read themselves, the teacher advises.',
  },
  'paywall-notice': {
    summary: 'Notices that the text, or its rest, is for subscribers; the article is then marked as cut off.',
    explanation: `Removes notices that the text is reserved, with how much of it is left, and sets \`truncated\`. They need a word for reserved and one for subscribers, or a summons to subscribe and what for. Reports about a paper’s subscribers and satire that quotes a paywall are left alone. ${company}`,
    line: 'You have 34% of this article left to read. The remainder is reserved for our members.',
    keeps: 'The paper has 57 percent more subscribers than a year ago.',
  },
  offer: {
    summary: 'Offers of subscriptions: prices, trials, benefits, buttons.',
    explanation: `Removes lines of an offer: a price for a period, “Cancel whenever you want”, “Start your trial”. A price line that a page about shopping could have goes only beside two other kinds of boilerplate. ${company}`,
    line: 'Summer deal: 3 months at half price',
    keeps: 'The museum will offer free entry for two months.',
  },
  login: {
    summary: 'Log-in and account lines.',
    explanation: `Removes “Already a subscriber?”, “Log in to continue”, “You can read this paper on one device at a time”. ${company}`,
    line: 'Already a subscriber? Sign in',
    keeps: 'Users who log in from abroad must show a passport.',
  },
  newsletter: {
    summary: 'Invitations to newsletters and alerts.',
    explanation:
      'Removes sentences that begin with a summons (sign up, subscribe, get) and name a newsletter, an inbox or alerts, and the thanks and errors of the form. An article about newsletters, a newsletter as the subject of a sentence and somebody’s quoted words are left alone.',
    line: 'Sign up for our daily newsletter and never miss a story.',
    keeps: 'The newsletter had 600 readers when the bank bought it.',
  },
  'follow-us': {
    summary: 'Invitations to channels, apps and podcasts.',
    explanation: `Removes sentences that ask the reader to follow, join, download or listen, and name “us” with a network. “Follow Example News on …” at the very end is removed only beside two other kinds of boilerplate, since articles end with it too. ${company}`,
    line: 'Follow us on Facebook and Instagram',
    keeps: 'He told officers to follow the suspects on Facebook.',
  },
  'share-toolbar': {
    summary: 'Buttons to share, print, save and hear the text.',
    explanation: `Removes lines that are nothing but such a button: a verb and a network, a link, a page. ${company}`,
    line: 'Share on Facebook',
    keeps: 'Share the dough between two tins and leave it to rise.',
  },
  'media-credit': {
    summary: 'Credits of photographs and videos, which are kept as metadata.',
    explanation:
      'Removes lines that interrupt the text with a credit: a word for a picture, a colon and a name, an agency, “View 6 images”. A credit that is the last line of an English article may be its own and is a suggestion.',
    line: 'Photo: Marta Holm/Example Pictures',
    keeps: 'The photo shows two men on a bridge.',
  },
  'media-widget': {
    summary: 'Labels of players for video and audio.',
    explanation: `Removes “Watch now”, “Next video in 9 seconds”, “Text to hear: 7 minutes”. ${company} A label that was glued to the next sentence (“with videoMinister …”) is cut from it.`,
    line: 'Next video in 9 seconds',
    keeps: 'Watch the video carefully, the prosecutor told the jury.',
  },
  byline: {
    summary: 'Lines that name the writer, kept as metadata.',
    explanation:
      'Removes “By …”, “Article written by” and the like, and between headline and text a bare name that the article never mentions. “Reporting by …; editing by …” at the end is the article’s own signature: it goes only beside two other kinds of boilerplate.',
    line: 'Article written by',
    keeps: 'By Monday the river had fallen again.',
  },
  'author-bio': {
    summary: 'Biographies of the writer.',
    explanation:
      'Removes a line that says who writes what for whom, below the text or between other boilerplate, if the article does not speak of the person, and the invented biographies of spun sites. A profile of a journalist is left alone.',
    line: 'Passionate music nerd. Friendly reader. Prone to fits of apathy.',
    keeps: 'Marta Holm was a writer who covered three wars and never learnt to type.',
  },
  'date-stamp': {
    summary: 'Dates, updates and reading times of the page, kept as metadata.',
    explanation:
      'Removes lines that are nothing but a date, a time or a reading time, near the top or with a word such as “Updated”. Times that open the entries of a live report, dates of an event further down and tables are left alone.',
    line: 'Updated: 18:40, 3 May 2022',
    keeps: 'On 22 April 2024 the bridge was closed.',
  },
  'agency-signature': {
    summary: 'Signatures of agencies and dispatch codes, kept as metadata.',
    explanation:
      'Removes lines that are nothing but “(with AFP)”, “Source: example.com, with Reuters”, “/ab/mh/de” or initials in brackets. An agency in a sentence is left alone.',
    line: '(with AFP)',
    keeps: 'The minister spoke with AFP.',
  },
  'source-line': {
    summary: 'The source link that a repost adds, with its address as metadata.',
    explanation: `Removes “Source link”, “Go to source”, “source site 8”, “Source: https://…”, and an address that stands above the text. “Originally published on …” goes only beside two other kinds of boilerplate. ${company}`,
    line: 'Source link',
    keeps: 'The source of the river is in the hills.',
  },
  'thank-the-writer': {
    summary: 'Thanks that repost sites print below a text.',
    explanation:
      'Removes sentences that thank the writer or author of “this article” or “this material”, or the reader for reading. Thanks that people in the article say are left alone.',
    line: 'We wish to express our gratitude to the author of this post for such useful information',
    keeps: 'We would like to thank the nurses, the family said.',
  },
  'repeated-headline': {
    summary: 'The headline printed again below.',
    explanation:
      'Removes a later line that has the same words as the headline, or nearly, or begins like it and is cut off with an ellipsis. A lead that takes up the headline’s words and goes on is left alone, as are repeated lines of tables and scores.',
    line: 'Flood reaches the old town of Lund again',
  },
  'site-banner': {
    summary: 'Names and slogans of the site, breadcrumbs, section names.',
    explanation: `Removes breadcrumbs with three steps or more, “Filed under …”, slogans of repost sites, and an outlet’s name alone on a line. ${company}`,
    line: 'Home » Sport » Rowing » Regatta',
    keeps: 'The news from home was good.',
  },
  comments: {
    summary: 'Invitations to comment, the comment form and readers’ comments.',
    explanation: `Removes the lines of the form and the rules for comments, and what stands between the head of the comments and the link to all of them. “Declined to comment” and whatever is part of a sentence is left alone. ${company}`,
    line: 'Join the discussion below',
    keeps: 'The company declined to comment.',
  },
  tags: {
    summary: 'Lists of tags and topics, kept as metadata.',
    explanation:
      'Removes rows of bulleted or hashed topics, and a label such as “Tags:” with what follows. A list without a label is left alone.',
    line: 'Tags: floods, Lund, rivers',
    keeps: 'The tags on the birds were green.',
  },
  copyright: {
    summary: 'Copyright and reproduction notices.',
    explanation:
      'Removes “All rights reserved”, “Reproduction prohibited”, “© dpa-infocom GmbH”. A whole copyright sentence with year and owner goes only beside two other kinds of boilerplate, since articles end with it too. Reports about copyright are left alone.',
    line: 'Any reproduction prohibited without permission',
    keeps: 'The court held that the reproduction of the painting infringed her rights.',
  },
  'error-report': {
    summary: 'Requests to report errors.',
    explanation:
      'Removes lines such as “Found a mistake? Select it and press Ctrl+Enter” or “Report an error”. An error that somebody in the article found is left alone.',
    line: 'Found a mistake? Select it and press Ctrl+Enter',
    keeps: 'Auditors found a mistake in the accounts.',
  },
  donation: {
    summary: 'Appeals to support the outlet.',
    explanation:
      'Removes sentences that begin with a summons to support, donate or help, and name us, journalism or a means of payment. Charity appeals that are the article’s content are left alone.',
    line: 'Support local journalism.',
    keeps: 'The foundation will support local journalism with a prize.',
  },
  'live-marker': {
    summary: 'Marks of a developing or live story.',
    explanation: `Removes “News in development”, “This report is continuously expanded”, “More details to follow”. ${company}`,
    line: 'News in development…',
    keeps: 'The news of the development spread through the village.',
  },
  disclaimer: {
    summary: 'Disclaimers: affiliate links, opinions, sponsors.',
    explanation:
      'Removes what every article of a site says alike: that it contains affiliate links, that its opinions need not be those of the editors, that a partner paid for it. What an article may say of its own matter (that prices change, that this is no financial advice) goes only beside two other kinds of boilerplate, and is otherwise a suggestion.',
    line: 'This article contains affiliate links.',
    keeps: 'The opinions of the two experts differ.',
  },
  'cms-leftover': {
    summary: 'What publishing software leaves behind.',
    explanation:
      'Removes plugin codes such as [ad_1], placeholders, mark-up, “The post … appeared first on …”, “Skip to content”. Words in square brackets are left alone.',
    line: 'The post Flood in Lund appeared first on Example.',
    keeps: '[laughs]',
  },
  control: {
    summary: 'Buttons and menus that leaked into the text.',
    explanation: `Removes lines that are nothing but the words of a control: “Show more results”, “Close window”, “Back to top”. ${company}`,
    line: 'Show more results',
    keeps: 'Close the lid and simmer for an hour.',
  },
  'translation-notice': {
    summary: 'Notices of machine translation and speech.',
    explanation:
      'Removes notices that the text was translated or read out by a machine. Articles about translation are left alone.',
    line: 'This article was automatically translated from French.',
    keeps: 'The poem was translated into French by her daughter.',
  },
  'social-embed': {
    summary: 'Residue of embedded posts.',
    explanation:
      'Removes “View this post on Instagram” and its kin. A tweet with its signature stays as long as the article shares a word with it, for then it is quoted.',
    line: 'View this post on Instagram',
    keeps: 'He posted the picture on Instagram.',
  },
  'browser-notice': {
    summary: 'Notices about JavaScript, browsers and ad blockers.',
    explanation:
      'Removes sentences that tell the reader to enable JavaScript, to change the browser or to switch an ad blocker off. Articles about such software are left alone.',
    line: 'Please enable JavaScript to view this video.',
    keeps: 'JavaScript was written in ten days in 1995.',
  },
  'press-notice': {
    summary: 'What stands around press releases and print editions.',
    explanation:
      'Removes press contacts, “For immediate release”, “View source version”, and at the end a company’s profile of itself: two or more lines that begin with its name and tell of its trade, seat, size or listing. A company portrait inside a report is left alone.',
    line: 'For immediate release',
    keeps: 'The pressure group will release its report on Friday.',
  },
  truncation: {
    summary: 'Notices and scraps of a text that was cut off.',
    explanation:
      'Removes notices that the text is an excerpt, scraps that begin and end with an ellipsis in mid-sentence, and paragraphs whose letters a paywall shifted (“Uif nbzps tbje”), and sets `truncated`. A quotation that trails off is left alone.',
    line: '…promised the mayor that the dykes wo…',
    keeps: '“I do not know what to say…”',
  },
}
