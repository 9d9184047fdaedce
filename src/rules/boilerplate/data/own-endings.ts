import type {Wording} from './wording.js'

/** What publishers sign an article with themselves. */
export const ownEndings: Wording = {
  pattern: () =>
    /^\W?(?:This|The) (?:article|column|essay|post|report|story) (?:(?:was|is|has been) )?(?:first |originally )*(?:appeared|published|ran|republished)\b|^(?:The |All |Any )?(?:opinions|views)\b.*\b(?:reflect|represent|those)\b|^(?:©|\(c\)|Copyright) .{3,}all rights reserved|^Originally (?:appeared|posted|published)|^(?:Distributed|Provided) by \p{Lu}/iu,
  examples: [
    'Copyright 2019 Harbour News. All rights reserved.',
    'Originally published in 1998',
    'Provided by European Space Agency',
    'The views in this column do not reflect those of the paper.',
    'This article first appeared in the Lund Courier.',
  ],
}
