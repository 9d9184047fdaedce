/**
 * Places that machine translation leaves in lower case (`kyiv’s strategy`) and that are no words in lower case. Not
 * here: kiev (chicken kiev), dnipro and others that stand in addresses more than in prose. Sorted.
 */
export const lowerCaseNames: readonly string[] = [
  'belarus',
  'crimea',
  'donbas',
  'donbass',
  'donetsk',
  'europe',
  'kharkiv',
  'kherson',
  'kyiv',
  'luhansk',
  'lviv',
  'mariupol',
  'moscow',
  'odesa',
  'russia',
  'ukraine',
  'zaporizhzhia',
]
