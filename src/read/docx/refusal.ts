/** A Word document that cannot be read; the message is one full sentence for a person. Never leaves this room. */
export class DocxRefusal extends Error {}
