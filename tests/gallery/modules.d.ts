declare module 'virtual:gallery/messages' {
  const messages: Readonly<Record<string, Readonly<Record<string, { readonly message: string }>>>>;
  export default messages;
}
