/** An object's type with its undefined values left out. */
export type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> }

/** The same object without the keys whose value is undefined: absent and undefined are not the same here. */
export function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<Value>
}
