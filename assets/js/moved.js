// Leads on from the old address of an article, with whatever was asked of its figures.

const { moved } = document.currentScript.dataset;
location.replace(moved + location.search + location.hash);
