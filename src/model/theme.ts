/** The colours that a show may set, each `#rrggbb`. */
export interface Colours {
  readonly paper: string
  readonly ink: string
  /** Facts and labels. */
  readonly soft: string
  /** Thin lines; carries no meaning. */
  readonly rule: string
  /** The pencil: what the show thinks of the news. */
  readonly accent: string
  /** Under a sponsor's words. */
  readonly wash: string
  /** Under names and under the paragraph that a link leads to. */
  readonly marker: string
}

/** What a show changes of the colours, by day and by night. */
export interface Theme {
  readonly light: Partial<Colours>
  readonly dark: Partial<Colours>
}

/** The colours of `site/styles/paper.css`, which a test compares with these. */
export const ownColours: Readonly<Record<keyof Theme, Colours>> = {
  light: {
    paper: '#fbfbf9',
    ink: '#17191e',
    soft: '#585d67',
    rule: '#d6d8d4',
    accent: '#1b49ad',
    wash: '#f1f2ee',
    marker: '#fff0b3',
  },
  dark: {
    paper: '#14161b',
    ink: '#e8e7e2',
    soft: '#a8adb8',
    rule: '#383c45',
    accent: '#a3bfff',
    wash: '#1e2128',
    marker: '#574a12',
  },
}
