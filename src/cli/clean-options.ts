import {resolve} from 'node:path'
import type {CleanOptions} from '../clean.js'
import type {SiteProfile} from '../learn/profile.js'
import type {Settings} from '../config/settings.js'
import {ruleIds} from '../rules/select.js'
import type {ParsedOptions} from './options.js'

/**
 * What the library is told, from the settings for an input. Rules that the configuration turns off stay off, unless
 * the command line asks for rules by name.
 */
export async function cleanOptionsOf(
  settings: Settings,
  {only: asked}: ParsedOptions,
  cwd: string,
): Promise<CleanOptions> {
  const {only, skip = [], rules = {}, unsafe, sourceLanguage, style, names, boilerplate, allow, profile} = settings
  const isOff = (id: string) => (rules[id] ?? rules[id.slice(0, id.indexOf('/'))]) === 'off'
  return {
    only,
    skip: asked ? skip : [...skip, ...ruleIds.filter(isOff)],
    unsafe,
    sourceLanguage,
    style,
    names,
    boilerplate,
    allow,
    ...(profile !== undefined && {profile: await profileAt(resolve(cwd, profile), profile)}),
  }
}

const profiles = new Map<string, SiteProfile>()

/** Each profile is read once: what is compiled from it is known by it. */
async function profileAt(path: string, name: string): Promise<SiteProfile> {
  let profile = profiles.get(path)
  if (!profile) {
    const {readProfile} = await import('../learn/profile-file.js')
    profile = readProfile(path, name)
    profiles.set(path, profile)
  }
  return profile
}
