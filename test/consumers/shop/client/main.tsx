import { createRoot } from "react-dom/client";
import { OrderForm } from "./order-form";

createRoot(document.getElementById("app")!).render(<OrderForm />);
