namespace Shop.Model;

/// <summary>How far an order has come. Stored by name.</summary>
public enum OrderState
{
    Open,
    Paid,
    Shipped,
}
