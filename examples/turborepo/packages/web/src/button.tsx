export const Button = ({ label }: { readonly label: string }) => <button>{label}</button>;
