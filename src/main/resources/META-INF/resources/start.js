// A link that signs in carries its token behind the # sign, which no server and no log sees: it is put into the form and taken
// out of the address and the browser's history. A form that needs nothing else is sent.
(() => {
  const field = document.getElementById("token");
  const token = location.hash.slice(1);
  if (!field || !token) return;
  history.replaceState(null, "", location.pathname);
  field.value = decodeURIComponent(token);
  if (field.form.id === "start") field.form.requestSubmit();
  else document.getElementById("password").focus();
})();
