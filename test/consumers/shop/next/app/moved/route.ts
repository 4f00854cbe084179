import { toResponse } from "@acme/shop/server";
import { redirect, unstable_rethrow } from "next/navigation";
import { messages } from "../../../built/shop/messages.js";

export async function POST(request: Request) {
  try {
    redirect("/orders");
  } catch (caught) {
    unstable_rethrow(caught);
    return toResponse(caught, { request, messages });
  }
}
