namespace Shop.Model;

/// <summary>Where parcels go: a map within whatever holds it.</summary>
public sealed record PostalAddress(string Street, string PostalCode, string City, string Country);
