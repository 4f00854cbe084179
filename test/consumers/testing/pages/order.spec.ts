import { allFixtures } from "@acme/shop/fixtures";
import { expect, test } from "@playwright/test";

for (const { code, format, status, headers, body } of allFixtures) {
  test(`the page tells the reader about ${code}, sent as ${format}`, async ({ page }) => {
    await page.route("**/orders", (route) => route.fulfill({ status, headers, body: JSON.stringify(body) }));
    await page.goto("/");
    await page.getByRole("button", { name: "Order" }).click();
    await expect(page.getByRole("status")).not.toHaveText(/^$|Something went wrong/);
    await page.screenshot({ path: `screenshots/${code}.png` });
  });
}
