/**
 * Little words of literal English, the set `literal` of the books `literal-<language>.ts` of Arabic, Chinese, Japanese and
 * Korean. None says who did or what happened.
 */
export const literalSets = {
  literal:
    '#|a|able|above|after|again|all|already|also|an|and|any|are|article|articles|as|at|available|be|been|before|being|below|button|by|can|check|click|close|complete|completed|content|contents|continue|continued|continues|daily|day|department|directly|display|displayed|do|does|each|editorial|electronic|enjoy|enter|entire|every|find|first|for|free|from|full|further|get|go|has|have|here|icon|if|immediately|important|in|information|into|is|it|its|just|kindly|last|latest|like|link|look|main|major|may|miss|mobile|month|monthly|more|morning|most|must|necessary|need|needed|new|news|newspaper|next|no|not|now|of|official|on|one|online|only|open|or|original|other|our|page|pages|per|please|possible|press|push|read|reading|receive|recommended|related|required|return|same|screen|section|see|selected|service|services|should|site|so|still|stories|story|tap|text|than|that|the|then|there|these|this|those|through|time|times|to|together|together with|too|topic|topics|touch|two|under|us|use|used|using|various|via|view|viewed|want|watch|we|webpage|website|week|weekly|when|whole|will|wish|with|without|year|yet|you|your',
} as const
