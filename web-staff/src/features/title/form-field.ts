import { fieldError } from "../../lib/ui/FieldError";
import type { TitleForm } from "./form-values";

/** Returns the refusal of a field as text, if it has one. */
export function errorTextOf(form: TitleForm, path: string): string | undefined {
  const error = form.errors[path];
  return typeof error === "string" ? error : undefined;
}

/** Binds a text field of the form; its refusal wears the octagon. */
export function textField(form: TitleForm, path: Parameters<TitleForm["getInputProps"]>[0]) {
  const error = errorTextOf(form, path);
  return { ...form.getInputProps(path), error: fieldError(error), "data-path": path, autoComplete: "off" };
}
