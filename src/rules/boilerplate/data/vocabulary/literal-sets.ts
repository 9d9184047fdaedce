/**
 * Little words of literal English, the set `literal` of the books `literal-<language>.ts` of Arabic, Chinese, Japanese and
 * Korean. None says who did or what happened.
 */
export const literalSets = {
  literal:
    'a|an|the|this|that|these|those|it|its|our|your|us|we|you|is|are|be|been|being|will|can|may|must|should|has|have|do|does|not|no|if|when|as|then|so|and|or|with|without|to|in|of|on|at|by|for|from|via|through|into|per|than|after|before|below|above|under|here|there|now|only|just|also|too|more|most|all|any|each|every|new|next|last|first|other|same|together|together with|again|still|already|yet|further|immediately|directly|please|kindly|want|wish|need|needed|necessary|required|possible|available|able|like|one|two|#|free|full|complete|entire|whole|latest|main|major|important|various|selected|recommended|related|official|original|online|mobile|electronic|day|daily|week|weekly|month|monthly|year|morning|time|times|article|articles|news|text|content|contents|story|stories|page|pages|site|website|webpage|section|information|service|services|topic|topics|editorial|department|newspaper|link|button|icon|screen|click|press|tap|touch|push|use|using|used|see|view|viewed|look|read|reading|watch|get|receive|check|continue|continues|continued|find|miss|enjoy|enter|go|return|open|close|display|displayed|complete|completed',
} as const
