import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Entry>>
}
const entries = Object.entries(packages).filter(([path]) => path !== '')

/** The entry that Node would find for a name from a package's folder, nearest first. */
function found(from: string, name: string): Entry | undefined {
  const parts = from.split('/node_modules/')
  for (let depth = parts.length; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join('/node_modules/')
    const entry = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]
    if (entry) return entry
  }
  return undefined
}

describe('the lock file', () => {
  it('names every optional package with its integrity, or npm ci refuses it on another platform', () => {
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => found(path, name)?.integrity === undefined)
        .map((name) => `${path} needs ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('has an integrity for every package', () => {
    expect(
      entries.filter(([, entry]) => entry.integrity === undefined && !entry.link).map(([path]) => path),
    ).toEqual([])
  })

  it('lets only the package that brings Node run a script on install', () => {
    expect(entries.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)).toEqual([
      'node_modules/node',
    ])
  })

  it('names no host', () => {
    expect(JSON.stringify(packages)).not.toMatch(/"resolved":"https?:/)
  })
})
