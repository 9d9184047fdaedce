/** Works something out when it is first asked for; most articles ask for nothing. */
export function once<Value>(workOut: () => Value): () => Value {
  let known: {value: Value} | undefined
  return () => (known ??= {value: workOut()}).value
}
