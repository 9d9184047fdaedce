export {clean, type CleanOptions, type CleanResult} from './clean.js'
export type {Category, Edit, Point, RuleId} from './article/edit.js'
export {UnknownLanguageError} from './article/languages.js'
export {UnknownRuleError} from './rules/select.js'
