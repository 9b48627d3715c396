namespace Monotable.Tests.Model;

public enum OrderState
{
    Open,
    Paid,
    Shipped,
}
