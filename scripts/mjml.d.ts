declare module 'mjml' {
  export default function mjml(source: string): Promise<{ readonly html: string }>
}
